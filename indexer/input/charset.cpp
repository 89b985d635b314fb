#include "indexer/input/charset.h"

#include <simdjson.h>

#include <algorithm>
#include <vector>

#include "indexer/input/code_page.h"
#include "indexer/input/encoding_fit.h"
#include "indexer/input/encodings.h"

namespace broadsheet::readers {
namespace {

constexpr std::string_view replacement = "\uFFFD";

// The length of the UTF-8 character at the front; 0 when there is none.
std::size_t character_size(std::string_view bytes) {
  const unsigned char first = static_cast<unsigned char>(bytes[0]);
  const std::size_t size = first < 0x80   ? 1
                           : first < 0xc2 ? 0
                           : first < 0xe0 ? 2
                           : first < 0xf0 ? 3
                           : first < 0xf5 ? 4
                                          : 0;
  if (size <= 1 || bytes.size() < size) return size == 1 ? 1 : 0;
  return simdjson::validate_utf8(bytes.data(), size) ? size : 0;
}

// Statistics of the bytes above 0x7f.
struct HighBytes {
  std::size_t in_characters = 0;  // in valid UTF-8 characters
  std::size_t stray = 0;
};

HighBytes count_high_bytes(std::string_view bytes) {
  HighBytes count;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t size = character_size(bytes.substr(i));
    if (size > 1) count.in_characters += size;
    count.stray += size == 0;
    i += std::max<std::size_t>(size, 1);
  }
  return count;
}

// Empty for broken UTF-8: either most bytes above 0x7f are valid, or the odd ones are few and make no sense
// in the best encoding either.
std::string encoding_of(std::string_view bytes) {
  const HighBytes count = count_high_bytes(bytes);
  if (count.in_characters >= 2 * count.stray) return {};
  const FitSample sample = fit_sample(bytes);
  std::vector<EncodingFit> fits = single_byte_fits(sample);
  for (EncodingFit& fit : double_byte_fits(sample)) fits.push_back(fit);
  const auto best = std::min_element(
      fits.begin(), fits.end(), [](const EncodingFit& a, const EncodingFit& b) { return a.bits < b.bits; });
  const bool few = count.stray * 50 < bytes.size();
  if (few && count_odd_bytes(sample, *best) * 2 >= count.stray) return {};
  return std::string(best->encoding);
}

Utf8Text replace_stray_bytes(std::string_view bytes) {
  Utf8Text result;
  result.text.reserve(bytes.size() + 16);
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t size = character_size(bytes.substr(i));
    if (size == 0) ++result.replaced;
    result.text += size == 0 ? replacement : bytes.substr(i, size);
    i += std::max<std::size_t>(size, 1);
  }
  return result;
}

std::size_t count_replacements(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(replacement); at != text.npos; at = text.find(replacement, at + 1)) ++count;
  return count;
}

// Empty text when ICU does not know the encoding.
Utf8Text convert(std::string_view bytes, std::string_view encoding) {
  Utf8Text result{utf8_from(bytes, encoding).value_or(std::string()), 0};
  result.replaced = count_replacements(result.text);
  return result;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  return simdjson::validate_utf8(bytes.data(), bytes.size());
}

Utf8Text to_utf8(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (is_utf8(bytes)) return {std::string(bytes), 0};
  const HighBytes count = count_high_bytes(bytes);
  if (!declared.empty() && count.in_characters < 2 * count.stray) {
    Utf8Text text = convert(bytes, encoding_meant_by(declared));
    if (!text.text.empty() && text.replaced * 20 <= bytes.size()) return text;
  }
  const std::string encoding = encoding_of(bytes);
  if (encoding.empty()) return replace_stray_bytes(bytes);
  Utf8Text text = convert(bytes, encoding);
  return text.text.empty() ? replace_stray_bytes(bytes) : text;
}

std::string guess_encoding(std::string_view bytes) {
  return is_utf8(bytes) ? std::string() : encoding_of(bytes);
}

std::string repaired_utf8(std::string_view bytes) {
  return is_utf8(bytes) ? std::string(bytes) : replace_stray_bytes(bytes).text;
}

}  // namespace broadsheet::readers
