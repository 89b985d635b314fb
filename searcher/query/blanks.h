// Blanks, letters and digits in queries, in any script.
#pragma once

#include <cstddef>
#include <string_view>

#include "common/unicode.h"

namespace broadsheet {

/// True for control characters and all Unicode spaces.
bool is_blank(char32_t c);

/// True in any script; marks and signs are neither.
bool is_letter_or_digit(char32_t c);

/// The first character for which `stops` is true; the size of the text when there is none.
template <class Predicate>
std::size_t find_character(std::string_view text, std::size_t at, Predicate stops) {
  while (at < text.size()) {
    std::size_t behind = at;
    if (stops(next_code_point(text, behind))) return at;
    at = behind;
  }
  return text.size();
}

/// True when the text has a letter or digit, so that it can be searched for.
bool is_searchable(std::string_view text);

/// Removes blanks at both ends. Control characters and all Unicode spaces count as blanks.
std::string_view trim_blanks(std::string_view text);

}  // namespace broadsheet
