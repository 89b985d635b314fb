// How often languages use their letters. From this an encoding is told that nobody declared.
#pragma once

#include <span>
#include <string_view>

namespace broadsheet::readers {

/// A row of the table.
struct LetterFrequencies {
  std::string_view language;  ///< ISO 639-1
  /// Each letter in lower case with its share of all letters, in hundredths of a percent: `e1641 n1022 ...`.
  /// Counted in the translated messages of Debian's programs. A letter that is not listed is foreign.
  std::string_view letters;
};

std::span<const LetterFrequencies> letter_frequencies();

}  // namespace broadsheet::readers
