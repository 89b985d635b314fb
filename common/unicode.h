#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace broadsheet {

/// What a character does to words; see tokenizer.h.
enum class CharClass : std::uint8_t {
  separator,
  letter,
  digit,
  mark,        ///< combining; belongs to the word it follows
  ignorable,   ///< soft hyphen, joiners: dropped inside words
  ideograph,   ///< Han, kana, hangul: written without spaces, indexed as overlapping pairs
  dictionary,  ///< Thai, Lao, Khmer, Myanmar: written without spaces, cut by ICU's dictionaries
  apostrophe,
  hyphen,
};

/// Facts about one code point. Folded forms are UTF-8 and short; `lower_size` 0: vanishes.
struct CharFacts {
  static constexpr std::size_t max_bytes = 11;
  CharClass char_class = CharClass::separator;
  std::uint8_t lower_size = 0;
  std::uint8_t plain_size = 0;
  char lower[max_bytes] = {};  ///< NFKC case folding
  char plain[max_bytes] = {};  ///< the same without accents

  std::string_view lower_text() const { return {lower, lower_size}; }
  std::string_view plain_text() const { return {plain, plain_size}; }
};

/// Any code point up to 0x10FFFF. Computed once by ICU, then a table look-up. Thread-safe.
const CharFacts& char_facts(char32_t code_point);

/// The code point at text[at]; `at` moves behind it. Invalid UTF-8 gives 0xFFFFFFFF and moves one byte.
inline constexpr char32_t invalid_code_point = 0xFFFFFFFF;
char32_t next_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& out, char32_t code_point);

bool is_ascii(std::string_view text);

/// Case folded and composed (NFKC case folding).
std::string fold_case(std::string_view text);
/// fold_case, then accents off Latin and Greek letters, vowel points off Hebrew and Arabic.
std::string fold_accents(std::string_view text);
/// fold_accents with runs of white space made one blank and trimmed: the key of a keyword value.
std::string fold_keyword(std::string_view text);

/// Canonical composition (NFC).
std::string compose(std::string_view text);

/// Number of code points; every invalid byte counts as one.
std::size_t count_code_points(std::string_view text);

}  // namespace broadsheet
