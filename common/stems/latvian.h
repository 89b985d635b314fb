// The stems of Latvian words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes one case ending off, after the rules of Kreslins (1996). Accents go before that, so that the
/// softened consonants of some cases (nodoklis, nodokļa) are the plain ones. Thread-safe.
std::string stem_latvian(std::string_view word);

}  // namespace broadsheet
