#include <algorithm>
#include <cmath>
#include <cstdint>

#include "common/unicode.h"
#include "indexer/input/code_page.h"
#include "indexer/input/encoding_fit.h"
#include "indexer/input/encodings.h"

namespace broadsheet::readers {
namespace {

// In bits.
constexpr double common_pair = 13, kana_pair = 9, sign_pair = 6.5, rare_pair = 20, malformed_byte = 25;
constexpr double half_width_kana = 12, latin_letter = 6, change_of_script = 4;

constexpr std::size_t first_lead = 0x81, first_trail = 0x40, last_byte = 0xfe;

struct DoubleByteTable {
  const DoubleByteEncoding* encoding;
  std::vector<float> bits = std::vector<float>(1 << 16, 0);  // of a pair; 0: the pair is none
};

std::size_t pair_of(std::size_t lead, std::size_t trail) {
  return lead << 8 | trail;
}

bool is_kana(char32_t c) {
  return c >= 0x3041 && c <= 0x30fe;
}

double bits_of_pair(const DoubleByteEncoding& encoding, std::size_t lead, std::size_t trail,
                    std::string_view text) {
  std::size_t at = 0;
  const char32_t character = text.empty() ? U'\uFFFD' : next_code_point(text, at);
  if (character == U'\uFFFD' || at != text.size()) return 0;
  if (is_kana(character)) return encoding.has_kana ? kana_pair : rare_pair;
  const bool is_first_half = encoding.name == "gb18030" && trail < 0xa1;  // there are the rare ideographs
  const auto first = static_cast<std::size_t>(encoding.first_common),
             last = static_cast<std::size_t>(encoding.last_common);
  return lead >= first && lead <= last && !is_first_half ? common_pair : rare_pair;
}

// Calls take(pair, place) for each of the characters that the encoding writes with two bytes.
template <class Take>
void for_each_pair(const DoubleByteEncoding& encoding, std::string_view characters, Take take) {
  std::size_t place = 0;
  for (std::size_t at = 0; at < characters.size(); ++place) {
    const std::size_t begin = at;
    next_code_point(characters, at);
    const std::string bytes = bytes_in(characters.substr(begin, at - begin), encoding.name);
    if (bytes.size() == 2)
      take(pair_of(static_cast<unsigned char>(bytes[0]), static_cast<unsigned char>(bytes[1])), place);
  }
}

DoubleByteTable double_byte_table_of(const DoubleByteEncoding& encoding) {
  DoubleByteTable table{&encoding};
  std::string pairs;  // each on a line: to convert them one by one would take long
  for (std::size_t lead = first_lead; lead <= last_byte; ++lead)
    for (std::size_t trail = first_trail; trail <= last_byte; ++trail)
      pairs.append({static_cast<char>(lead), static_cast<char>(trail), '\n'});
  const std::string text = utf8_from(pairs, encoding.name).value_or(std::string());
  std::string_view rest = text;
  for (std::size_t lead = first_lead; lead <= last_byte; ++lead)
    for (std::size_t trail = first_trail; trail <= last_byte; ++trail) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      table.bits[pair_of(lead, trail)] = static_cast<float>(bits_of_pair(encoding, lead, trail, line));
    }
  for_each_pair(encoding, encoding.common,
                [&](std::size_t pair, std::size_t) { table.bits[pair] = sign_pair; });
  // The most common one makes up a hundredth of a text, the three hundredth two thousandths.
  for_each_pair(encoding, encoding.most_common, [&](std::size_t pair, std::size_t place) {
    table.bits[pair] = static_cast<float>(6 + std::log2(1 + static_cast<double>(place) / 10));
  });
  return table;
}

const std::vector<DoubleByteTable>& double_byte_tables() {
  static const std::vector<DoubleByteTable> tables = [] {
    std::vector<DoubleByteTable> made;
    for (const DoubleByteEncoding& encoding : double_byte_encodings())
      made.push_back(double_byte_table_of(encoding));
    return made;
  }();
  return tables;
}

bool is_wide_byte(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

double bits_of_pairs(std::string_view bytes, const DoubleByteTable& table) {
  double bits = 0;
  bool after_wide = false;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    if (!is_wide_byte(bytes[i])) {
      std::size_t end = i;
      while (end < bytes.size() && (bytes[end] | 0x20) >= 'a' && (bytes[end] | 0x20) <= 'z') ++end;
      const bool touches = end > i && (after_wide || (end < bytes.size() && is_wide_byte(bytes[end])));
      if (touches) bits += change_of_script + latin_letter * static_cast<double>(end - i);
      after_wide = false;
      i = end > i ? end : i + 1;
      continue;
    }
    after_wide = true;
    const float pair =
        i + 1 < bytes.size() ? table.bits[pair_of(lead, static_cast<unsigned char>(bytes[i + 1]))] : 0;
    if (pair > 0) {
      bits += pair;
      i += 2;
    } else {
      const bool half_width = table.encoding->name == "windows-31j" && lead > 0xa0 && lead < 0xe0;
      bits += half_width ? half_width_kana : malformed_byte;
      ++i;
    }
  }
  return bits;
}

}  // namespace

std::vector<EncodingFit> double_byte_fits(const FitSample& sample) {
  std::vector<EncodingFit> fits;
  for (const DoubleByteTable& table : double_byte_tables())
    fits.push_back({table.encoding->name, {}, table.encoding->rarity + bits_of_pairs(sample.bytes, table)});
  return fits;
}

}  // namespace broadsheet::readers
