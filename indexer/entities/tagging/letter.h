#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace broadsheet {

/// What a character is to names.
enum class Letter : std::uint8_t {
  space,
  line_break,
  capital,
  small,  ///< letters without case too
  digit,
  mark,  ///< combining, and invisible joiners: part of the word it follows
  apostrophe,
  hyphen,
  stop,  ///< . ! ? and their like: ends a sentence
  punctuation,
};

/// Any code point, `invalid_code_point` included.
Letter letter_of(char32_t code_point);

constexpr bool is_word_letter(Letter letter) {
  return letter >= Letter::capital && letter <= Letter::mark;
}

/// Lower case, letter by letter; curved quotes become straight ones. Replaces the content of `out`.
void lower_case(std::string_view word, std::string& out);
/// Upper case, letter by letter, where that is one letter.
std::string upper_case(std::string_view word);
/// The first letter in upper case.
std::string capitalised(std::string_view word);

}  // namespace broadsheet
