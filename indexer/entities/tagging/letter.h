// Characters and their case, as the tagger sees them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace broadsheet::tagging {

/// What a character is in a name.
enum class Letter : std::uint8_t {
  space,
  line_break,
  capital,
  small,  ///< and letters without case
  digit,
  mark,  ///< combining marks and invisible joiners: part of the word before them
  apostrophe,
  hyphen,
  stop,  ///< ends a sentence: . ! ? and the like
  punctuation,
};

/// Takes any code point, also `invalid_code_point`.
Letter letter_of(char32_t code_point);

/// letter_of() for code points below 128.
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

/// Reads the letter at text[at] and moves `at` behind it.
Letter take_letter(std::string_view text, std::size_t& at);

constexpr bool is_word_letter(Letter letter) {
  return letter >= Letter::capital && letter <= Letter::mark;
}

/// Lowers letter by letter and makes curved quotes straight. Replaces the content of `out`.
void lower_case(std::string_view word, std::string& out);
/// Upper case, letter by letter; letters whose upper case is several letters stay.
std::string upper_case(std::string_view word);
/// With the first letter in upper case.
std::string capitalised(std::string_view word);

}  // namespace broadsheet::tagging
