#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace broadsheet::tagging {

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

/// letter_of for the characters below 128.
inline constexpr std::array<Letter, 128> ascii_letters = [] {
  std::array<Letter, 128> letters{};
  for (std::size_t c = 0; c < letters.size(); ++c)
    letters[c] = c <= ' ' || c == 127 ? Letter::space : Letter::punctuation;
  for (const char c : {'\n', '\r', '\f'}) letters[static_cast<std::size_t>(c)] = Letter::line_break;
  for (char c = 'A'; c <= 'Z'; ++c) letters[static_cast<std::size_t>(c)] = Letter::capital;
  for (char c = 'a'; c <= 'z'; ++c) letters[static_cast<std::size_t>(c)] = Letter::small;
  for (char c = '0'; c <= '9'; ++c) letters[static_cast<std::size_t>(c)] = Letter::digit;
  for (const char c : {'.', '!', '?'}) letters[static_cast<std::size_t>(c)] = Letter::stop;
  letters['\''] = Letter::apostrophe;
  letters['-'] = Letter::hyphen;
  return letters;
}();

/// The letter at text[at]; `at` moves behind it.
Letter take_letter(std::string_view text, std::size_t& at);

constexpr bool is_word_letter(Letter letter) {
  return letter >= Letter::capital && letter <= Letter::mark;
}

/// Lower case, letter by letter; curved quotes become straight ones. Replaces the content of `out`.
void lower_case(std::string_view word, std::string& out);
/// Upper case, letter by letter, where that is one letter.
std::string upper_case(std::string_view word);
/// The first letter in upper case.
std::string capitalised(std::string_view word);

}  // namespace broadsheet::tagging
