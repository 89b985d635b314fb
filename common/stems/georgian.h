// The stems of Georgian words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off postpositions, case endings and the plural ending, which Georgian puts one behind the other, and
/// then the last vowel, which some cases drop. Thread-safe.
std::string stem_georgian(std::string_view word);

}  // namespace broadsheet
