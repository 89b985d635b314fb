#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>

#include "common/unicode.h"
#include "indexer/input/code_page.h"
#include "indexer/input/encoding_fit.h"
#include "indexer/input/encodings.h"
#include "indexer/input/letter_frequencies.h"

namespace broadsheet::readers {
namespace {

enum class ByteKind : std::uint8_t { other, lower, upper, uncased, apostrophe, sign, odd };

// In bits, beside those of the letter itself.
constexpr double foreign_letter = 14, latin_letter_among_others = 6, script_change = 8;
constexpr double capital_at_start = 3, capital_after_capital = 1, capital_in_word = 10;
constexpr double usual_sign = 7, sign_in_word = 17, odd_sign = 17, odd_sign_in_word = 22;
// The other words tell the language only, and may be markup: they decide between two that fit equally well.
constexpr double most_of_plain_words = 12;

using ByteBits = std::array<float, 256>;

struct LanguageBits {
  std::string_view language;
  ByteBits letters;  // foreign_letter for those that the language lacks, 0 for other bytes
};

struct EncodingTable {
  const SingleByteEncoding* encoding = nullptr;
  bool latin = false;
  std::array<ByteKind, 256> kinds{};
  std::vector<LanguageBits> languages = {};
};

bool is_letter_kind(ByteKind kind) {
  return kind == ByteKind::lower || kind == ByteKind::upper || kind == ByteKind::uncased;
}

// Quotes, dashes, no-break space, section, degree, currencies: common in texts of any language.
bool is_usual_sign(char32_t c) {
  constexpr std::u32string_view signs = U"\u00a0«»„“”‘‚‹›–—…•§°€£©®™№·´¿¡،؛؟฿";
  return signs.find(c) != signs.npos;
}

ByteKind kind_of(char32_t c) {
  if (c == U'’') return ByteKind::apostrophe;
  if (is_usual_sign(c)) return ByteKind::sign;
  const auto character = static_cast<UChar32>(c);
  if (c == U'\uFFFD' || c == U'ª' || c == U'º' || c == U'µ') return ByteKind::odd;
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

const std::vector<EncodingTable>& encoding_tables() {
  static const std::vector<EncodingTable> tables = [] {
    std::vector<EncodingTable> made;
    for (const SingleByteEncoding& encoding : single_byte_encodings())
      if (auto table = table_of(encoding)) made.push_back(*std::move(table));
    return made;
  }();
  return tables;
}

std::size_t byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

double bits_of_capital(ByteKind before) {
  return before == ByteKind::upper ? capital_after_capital
         : is_letter_kind(before)  ? capital_in_word
                                   : capital_at_start;
}

// What the case of letters and the place of signs cost. `words` ends with a blank.
double bits_of_shape(std::string_view words, const EncodingTable& table) {
  double bits = 0;
  ByteKind before = ByteKind::other;
  bool before_high = false;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::size_t byte = byte_at(words, i);
    const ByteKind kind = table.kinds[byte];
    const bool high = byte >= 0x80;
    if (is_letter_kind(kind)) {
      if (kind == ByteKind::upper && (high || before_high)) bits += bits_of_capital(before);
      if (!table.latin && high != before_high && is_letter_kind(before)) bits += script_change;
    } else if (high) {
      const bool in_word = is_letter_kind(before) && is_letter_kind(table.kinds[byte_at(words, i + 1)]);
      bits += kind == ByteKind::odd                     ? (in_word ? odd_sign_in_word : odd_sign)
              : in_word && kind != ByteKind::apostrophe ? sign_in_word
                                                        : usual_sign;
    }
    before = kind;
    before_high = high;
  }
  return bits;
}

using ByteCounts = std::array<std::uint32_t, 256>;

double bits_of_letters_in(const ByteCounts& counts, const ByteBits& letters) {
  double bits = 0;
  for (std::size_t byte = 0; byte < counts.size(); ++byte) bits += counts[byte] * letters[byte];
  return bits;
}

// Under the language that they fit best.
double least_bits_of_plain_words(const ByteCounts& counts) {
  double least = std::numeric_limits<double>::infinity();
  for (const EncodingTable& table : encoding_tables())
    if (table.latin)
      for (const LanguageBits& language : table.languages)
        least = std::min(least, bits_of_letters_in(counts, language.letters));
  return least;
}

}  // namespace

FitSample fit_sample(std::string_view bytes) {
  constexpr std::size_t enough = 1 << 14;
  const auto is_high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  const auto is_ascii_letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  FitSample sample;
  std::size_t at = 0;
  while (at < bytes.size() && sample.words.size() < enough) {
    std::size_t end = at;
    bool has_high = false;
    while (end < bytes.size() && end - at < enough && (is_high(bytes[end]) || is_ascii_letter(bytes[end])))
      has_high |= is_high(bytes[end++]);
    if (has_high)
      sample.words.append(bytes.substr(at, end - at)).append(" ");
    else
      for (const char c : bytes.substr(at, end - at)) ++sample.plain_letters[static_cast<unsigned char>(c)];
    at = std::max(end, at + 1);
  }
  sample.bytes = bytes.substr(0, at);
  return sample;
}

std::vector<EncodingFit> single_byte_fits(const FitSample& sample) {
  ByteCounts counts{};
  for (const char c : sample.words) ++counts[static_cast<unsigned char>(c)];
  const double least = least_bits_of_plain_words(sample.plain_letters);
  std::vector<EncodingFit> fits;
  for (const EncodingTable& table : encoding_tables()) {
    const double shape = table.encoding->rarity + bits_of_shape(sample.words, table);
    for (const LanguageBits& language : table.languages) {
      double bits = shape + bits_of_letters_in(counts, language.letters);
      if (table.latin)
        bits +=
            std::min(most_of_plain_words, bits_of_letters_in(sample.plain_letters, language.letters) - least);
      fits.push_back({table.encoding->name, language.language, bits});
    }
  }
  return fits;
}

std::size_t count_odd_bytes(const FitSample& sample, const EncodingFit& fit) {
  const auto& tables = encoding_tables();
  const auto table = std::find_if(tables.begin(), tables.end(), [&](const EncodingTable& row) {
    return row.encoding->name == fit.encoding;
  });
  if (table == tables.end()) return 0;
  const auto language = std::find_if(table->languages.begin(), table->languages.end(),
                                     [&](const LanguageBits& row) { return row.language == fit.language; });
  std::size_t odd = 0;
  for (std::size_t i = 0; i + 1 < sample.words.size(); ++i) {
    const std::size_t byte = byte_at(sample.words, i);
    if (byte < 0x80) continue;
    const bool before = i > 0 && is_letter_kind(table->kinds[byte_at(sample.words, i - 1)]);
    const bool after = is_letter_kind(table->kinds[byte_at(sample.words, i + 1)]);
    const ByteKind kind = table->kinds[byte];
    if (is_letter_kind(kind))
      odd += (!before && !after) || language->letters[byte] >= foreign_letter;
    else
      odd += kind == ByteKind::odd || (before && after && kind != ByteKind::apostrophe);
  }
  return odd;
}

}  // namespace broadsheet::readers
