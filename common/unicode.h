// Unicode: character classes, case and accent folding, UTF-8. ICU does the work once; then tables answer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace broadsheet {

/// How the tokenizer treats a character; see tokenizer.h.
enum class CharClass : std::uint8_t {
  separator,
  letter,
  digit,
  mark,        ///< combining: belongs to the word before it
  ignorable,   ///< soft hyphen, joiners, tatweel: no letters, though inside words
  ideograph,   ///< Han, kana, hangul: written without spaces, indexed as characters and pairs
  dictionary,  ///< Thai, Lao, Khmer, Myanmar: written without spaces, cut by ICU's dictionaries
  apostrophe,
  hyphen,
};

/// Facts about one code point. Folded forms are UTF-8 and short. If `lower_size` is 0, folding removes the
/// character.
struct CharFacts {
  static constexpr std::size_t max_bytes = 11;
  CharClass char_class = CharClass::separator;
  std::uint8_t lower_size = 0;
  std::uint8_t plain_size = 0;
  char lower[max_bytes] = {};  ///< NFKC case folding; simplified Chinese
  char plain[max_bytes] = {};  ///< case-folded and without accents

  std::string_view lower_text() const { return {lower, lower_size}; }
  std::string_view plain_text() const { return {plain, plain_size}; }
};

/// Takes any code point up to 0x10FFFF. ICU computes the table once; then this is a look-up. Thread-safe.
const CharFacts& char_facts(char32_t code_point);

/// Reads the code point at text[at] and moves `at` behind it. For invalid UTF-8, returns 0xFFFFFFFF and moves
/// one byte.
inline constexpr char32_t invalid_code_point = 0xFFFFFFFF;
char32_t next_code_point(std::string_view text, std::size_t& at);

/// The byte where the character that ends at byte `at` begins; 0 at the beginning of the text.
std::size_t begin_of_character(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t code_point);

/// In any script; false for invalid_code_point.
bool is_capital_letter(char32_t code_point);
bool is_small_letter(char32_t code_point);

bool is_ascii(std::string_view text);

/// NFKC case folding, composed, with Chinese characters in their simplified form. Keeps the zero-width
/// non-joiner, which sets endings apart in Persian.
std::string fold_case(std::string_view text);
/// Like fold_case(), and removes accents from Latin and Greek letters, vowel points from Hebrew and Arabic,
/// hamza from its carriers, nukta from Devanagari, and the zero-width non-joiner. Letters written for one
/// another become one: Arabic and Persian ya and kaf, ta marbuta and ha, candrabindu and anusvara.
std::string fold_accents(std::string_view text);
/// Like fold_accents(), trimmed, with each run of white space as one blank. This is the key of a keyword
/// value.
std::string fold_keyword(std::string_view text);

/// Canonical composition (NFC).
std::string compose(std::string_view text);

/// The number of code points. Each invalid byte counts as one.
std::size_t count_code_points(std::string_view text);

}  // namespace broadsheet
