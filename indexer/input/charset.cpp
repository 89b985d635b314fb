#include "indexer/input/charset.h"

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace broadsheet::readers {
namespace {

constexpr std::string_view replacement = "\uFFFD";
constexpr std::string_view western = "windows-1252";
constexpr std::size_t detection_bytes = 1 << 16;  // enough to recognise an encoding

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

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
  std::size_t plausible = 0;  // stray ones that make sense in windows-1252
};

// True for quotes, dashes, no-break space, section and degree signs, currencies: common in any text.
bool is_western_sign(unsigned char byte) {
  constexpr std::string_view signs =
      "\x80\x82\x84\x85\x8b\x91\x92\x93\x94\x95\x96\x97\x9b\xa0\xa3\xa7\xa9\xab\xb0\xbb";
  return signs.find(static_cast<char>(byte)) != signs.npos;
}

// True for letters of windows-1252, which begin at C0. FF, the y with diaeresis, is only used as filler.
bool is_western_letter(unsigned char byte) {
  return byte >= 0xc0 && byte != 0xff;
}

HighBytes count_high_bytes(std::string_view bytes) {
  HighBytes count;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t size = character_size(bytes.substr(i));
    if (size > 1) count.in_characters += size;
    if (size == 0) {
      ++count.stray;
      const bool after = i > 0 && is_ascii_letter(bytes[i - 1]);
      const bool before = i + 1 < bytes.size() && is_ascii_letter(bytes[i + 1]);
      const unsigned char byte = static_cast<unsigned char>(bytes[i]);
      count.plausible += is_western_sign(byte) || ((after || before) && is_western_letter(byte));
    }
    i += std::max<std::size_t>(size, 1);
  }
  return count;
}

// True for broken UTF-8, false for another encoding: either most non-ASCII bytes are valid, or the odd bytes
// are few and make no sense otherwise.
bool is_damaged_utf8(std::string_view bytes) {
  const HighBytes count = count_high_bytes(bytes);
  if (count.in_characters >= 2 * count.stray) return true;
  const bool few = count.stray * 50 < bytes.size();
  return few && count.plausible * 2 <= count.stray;
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

std::unique_ptr<UConverter, CloseConverter> open_converter(std::string_view encoding) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(std::string(encoding).c_str(), &error));
  return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

std::size_t count_replacements(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(replacement); at != text.npos; at = text.find(replacement, at + 1)) ++count;
  return count;
}

// Returns empty text when ICU does not know the encoding.
Utf8Text convert(std::string_view bytes, std::string_view encoding) {
  const auto from = open_converter(encoding);
  const auto to = open_converter("UTF-8");
  if (!from || !to) return {};
  Utf8Text result;
  result.text.resize(bytes.size() * 3 + 16);  // no encoding needs more UTF-8 bytes per byte
  char* out = result.text.data();
  const char* in = bytes.data();
  UErrorCode error = U_ZERO_ERROR;
  ucnv_convertEx(to.get(), from.get(), &out, out + result.text.size(), &in, in + bytes.size(), nullptr,
                 nullptr, nullptr, nullptr, true, true, &error);
  if (U_FAILURE(error)) return {};
  result.text.resize(static_cast<std::size_t>(out - result.text.data()));
  result.replaced = count_replacements(result.text);
  return result;
}

// Encodings that browsers, and so authors of pages, treat as windows-1252.
std::string_view as_browsers_do(std::string_view encoding) {
  for (std::string_view subset : {"ISO-8859-1", "iso-8859-1", "ISO8859-1", "latin1", "Latin-1", "latin-1",
                                  "US-ASCII", "us-ascii", "ascii", "ISO-8859-15", "iso-8859-15"})
    if (encoding == subset) return western;
  return encoding;
}

// Guesses the encoding. Western European wins unless another one is clearly more likely.
std::string detect(std::string_view bytes) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&error));
  if (U_FAILURE(error)) return std::string(western);
  const std::string_view sample = bytes.substr(0, detection_bytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &error);
  int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
  std::string best(western);
  int32_t best_confidence = 10;
  for (int32_t i = 0; U_SUCCESS(error) && i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &error);
    const int32_t bonus = as_browsers_do(name) == western ? 8 : 0;
    const int32_t confidence = ucsdet_getConfidence(matches[i], &error) + bonus;
    if (name == "UTF-8" || name.starts_with("UTF-16") || name.starts_with("UTF-32") ||
        confidence <= best_confidence)
      continue;
    best = as_browsers_do(name);
    best_confidence = confidence;
  }
  return best;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  return simdjson::validate_utf8(bytes.data(), bytes.size());
}

Utf8Text to_utf8(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (is_utf8(bytes)) return {std::string(bytes), 0};
  if (is_damaged_utf8(bytes)) return replace_stray_bytes(bytes);
  if (!declared.empty()) {
    Utf8Text text = convert(bytes, as_browsers_do(declared));
    if (!text.text.empty() && text.replaced * 20 <= bytes.size()) return text;
  }
  Utf8Text text = convert(bytes, detect(bytes));
  return text.text.empty() ? replace_stray_bytes(bytes) : text;
}

std::string guess_encoding(std::string_view bytes) {
  return is_utf8(bytes) || is_damaged_utf8(bytes) ? std::string() : detect(bytes);
}

std::string repaired_utf8(std::string_view bytes) {
  return is_utf8(bytes) ? std::string(bytes) : replace_stray_bytes(bytes).text;
}

}  // namespace broadsheet::readers
