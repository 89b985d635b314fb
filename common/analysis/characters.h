// Characters of a text as the tokenizer sees them.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "common/unicode.h"

namespace broadsheet {

/// The classes and small letters of ASCII characters, which most text consists of.
struct AsciiTable {
  std::array<CharClass, 128> classes{};
  std::array<char, 128> lower{};
  constexpr AsciiTable() {
    for (int c = 0; c < 128; ++c) {
      const bool upper = c >= 'A' && c <= 'Z';
      lower[c] = static_cast<char>(upper ? c + 32 : c);
      classes[c] = upper || (c >= 'a' && c <= 'z') ? CharClass::letter
                   : c >= '0' && c <= '9'          ? CharClass::digit
                   : c == '\''                     ? CharClass::apostrophe
                   : c == '-'                      ? CharClass::hyphen
                                                   : CharClass::separator;
    }
  }
};
inline constexpr AsciiTable ascii;

/// For class_at(): the class of a character beyond ASCII.
CharClass class_of_long_char(std::string_view text, std::size_t at);

/// The class of the character at byte `at`; separator at the end and for invalid UTF-8.
inline CharClass class_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return CharClass::separator;
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? ascii.classes[byte] : class_of_long_char(text, at);
}

/// In bytes.
std::size_t size_of_char(std::string_view text, std::size_t at);

/// The end of the character at `at` and of the combining marks behind it.
std::size_t end_of_letter(std::string_view text, std::size_t at);

inline bool is_word_class(CharClass c) {
  return c == CharClass::letter || c == CharClass::digit || c == CharClass::mark || c == CharClass::ignorable;
}

inline bool begins_word(CharClass c) {
  return c == CharClass::letter || c == CharClass::digit;
}

}  // namespace broadsheet
