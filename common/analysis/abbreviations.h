#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet {

/// What a dot behind a word means.
enum class Dot : std::uint8_t {
  ends,           ///< the sentence, when a capital, digit or the like follows
  before_number,  ///< an abbreviation when a digit follows: `No. 5`
  before_opener,  ///< ends the sentence only when a word that opens sentences follows: `Inc. The`
  never_ends,     ///< a title or an initial: `Dr. Smith`
};

/// For the abbreviations of several languages, without their last dot, in any case; Dot::ends for other
/// words.
Dot dot_behind_abbreviation(std::string_view word);

}  // namespace broadsheet
