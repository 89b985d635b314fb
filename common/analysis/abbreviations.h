// Abbreviations and initials: whether the full stop behind a word ends its sentence.
#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet {

/// What a full stop behind a word means.
enum class Dot : std::uint8_t {
  ends,           ///< the sentence, when a capital, digit or the like follows
  before_number,  ///< an abbreviation when a digit follows: `No. 5`
  before_opener,  ///< ends the sentence only when a word that opens sentences follows: `Inc. The`
  never_ends,     ///< a title or an initial: `Dr. Smith`
};

/// Knows the abbreviations of several languages. `word` is in any case and has lost its last full stop. Any
/// other word gives Dot::ends.
Dot dot_behind_abbreviation(std::string_view word);

}  // namespace broadsheet
