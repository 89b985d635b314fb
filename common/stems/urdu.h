// The stems of Urdu words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off the endings of number and case, as in Hindi; -ی stays, which makes words. Letters are folded by
/// fold_accents(). Thread-safe.
std::string stem_urdu(std::string_view word);

}  // namespace broadsheet
