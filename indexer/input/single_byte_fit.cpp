#include <algorithm>
#include <limits>

#include "indexer/input/encoding_fit.h"
#include "indexer/input/encoding_table.h"

namespace broadsheet::readers {
namespace {

// In bits, beside those of the letter itself.
constexpr double script_change = 8;
constexpr double capital_at_start = 3, capital_after_capital = 1, capital_in_word = 10;
constexpr double usual_sign = 7, sign_in_word = 17, odd_sign = 17, odd_sign_in_word = 22;
// The other words tell the language only, and may be markup: they decide between two that fit equally well.
constexpr double most_of_plain_words = 12;

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
      const bool odd = kind == ByteKind::odd || kind == ByteKind::rare_sign;
      bits += odd                                       ? (in_word ? odd_sign_in_word : odd_sign)
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
      const double plain = bits_of_letters_in(sample.plain_letters, language.letters) - least;
      const double bits =
          shape + bits_of_letters_in(counts, language.letters) + std::min(most_of_plain_words, plain);
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
