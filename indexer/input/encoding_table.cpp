#include "indexer/input/encoding_table.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "common/unicode.h"
#include "indexer/input/code_page.h"
#include "indexer/input/letter_frequencies.h"

namespace broadsheet::readers {
namespace {

// Quotes, dashes, no-break space, section, degree, currencies: common in texts of any language.
bool is_usual_sign(char32_t c) {
  constexpr std::u32string_view signs = U"\u00a0«»„“”‘‚‹›–—…•§°€£©®™№·´¿¡ªº،؛؟฿";
  return signs.find(c) != signs.npos;
}

// Of measures and sums. They are rare, but where they stand alone nothing speaks against them.
bool is_rare_sign(char32_t c) {
  constexpr std::u32string_view signs = U"²³¹½¼¾×±µ÷¢¥";
  return signs.find(c) != signs.npos;
}

ByteKind kind_of(char32_t c) {
  if (c == U'’') return ByteKind::apostrophe;
  if (is_usual_sign(c)) return ByteKind::sign;
  if (is_rare_sign(c)) return ByteKind::rare_sign;
  const auto character = static_cast<UChar32>(c);
  if (c == U'\uFFFD') return ByteKind::odd;
  if (u_isULowercase(character)) return ByteKind::lower;
  if (u_isUUppercase(character)) return ByteKind::upper;
  const int8_t type = u_charType(character);
  return u_isalpha(character) || type == U_NON_SPACING_MARK ? ByteKind::uncased : ByteKind::odd;
}

char32_t lower_letter(char32_t c) {
  return c == U'İ' ? U'i' : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

using LetterBits = std::map<char32_t, float>;

// Reads a row of letter_frequencies.h.
LetterBits bits_of_letters(std::string_view language) {
  LetterBits bits;
  for (const LetterFrequencies& row : letter_frequencies()) {
    if (row.language != language) continue;
    for (std::size_t at = 0; at < row.letters.size();) {
      const char32_t letter = next_code_point(row.letters, at);
      double share = 0;
      for (; at < row.letters.size() && row.letters[at] != ' '; ++at)
        share = share * 10 + (row.letters[at] - '0');
      bits[letter] = static_cast<float>(-std::log2(share / 10000));
      ++at;
    }
  }
  return bits;
}

ByteBits letter_bits(const EncodingTable& table, const std::array<char32_t, 256>& characters,
                     std::string_view language) {
  const LetterBits known = bits_of_letters(language);
  ByteBits bits{};
  for (std::size_t byte = 0; byte < bits.size(); ++byte) {
    if (!is_letter_kind(table.kinds[byte])) continue;
    if (byte < 0x80 && !table.latin) {
      bits[byte] = latin_letter_among_others;
      continue;
    }
    const auto found = known.find(lower_letter(characters[byte]));
    bits[byte] = found == known.end() ? foreign_letter : found->second;
  }
  return bits;
}

bool is_latin_language(std::string_view language) {
  return bits_of_letters(language).count(U'e') > 0;
}

std::optional<EncodingTable> table_of(const SingleByteEncoding& encoding) {
  const auto high = high_half(encoding.name);
  if (!high) return std::nullopt;
  EncodingTable table{&encoding};
  std::array<char32_t, 256> characters{};
  for (std::size_t byte = 0; byte < 256; ++byte) {
    characters[byte] = byte < 0x80 ? static_cast<char32_t>(byte) : (*high)[byte - 0x80];
    const ByteKind kind = kind_of(characters[byte]);
    table.kinds[byte] = byte < 0x80 && !is_letter_kind(kind) ? ByteKind::other : kind;
  }
  for (std::string_view rest = encoding.languages; !rest.empty();) {
    const std::string_view language = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(language.size() + 1, rest.size()));
    table.latin = is_latin_language(language);
    table.languages.push_back({language, letter_bits(table, characters, language)});
  }
  return table;
}

}  // namespace

const std::vector<EncodingTable>& encoding_tables() {
  static const std::vector<EncodingTable> tables = [] {
    std::vector<EncodingTable> made;
    for (const SingleByteEncoding& encoding : single_byte_encodings())
      if (auto table = table_of(encoding)) made.push_back(*std::move(table));
    return made;
  }();
  return tables;
}

}  // namespace broadsheet::readers
