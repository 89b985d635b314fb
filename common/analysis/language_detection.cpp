#include "common/analysis/language_detection.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "common/language.h"

namespace broadsheet {
namespace {

constexpr std::size_t whole_sample = 1024;  // bytes
constexpr std::size_t quick_sample = 160;
/// CLD2 takes headlines in capitals for languages that are rare in news. So a text in a language that
/// Broadsheet does not know must have this many bytes.
constexpr std::size_t shortest_of_unknown = 200;

/// At most `size` bytes, cut at a character.
std::string_view prefix(std::string_view text, std::size_t size) {
  if (text.size() <= size) return text;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  return text.substr(0, size);
}

std::string detect_in(std::string_view title, std::string_view text, std::size_t sample_bytes) {
  std::string sample(prefix(title, sample_bytes / 2));
  sample += '\n';
  sample += prefix(text, sample_bytes - sample.size());
  bool reliable = false;
  const CLD2::Language found =
      CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
  if (!reliable || found == CLD2::UNKNOWN_LANGUAGE) return {};
  const Language* known = find_language(CLD2::LanguageCode(found));
  if (!known && sample.size() < shortest_of_unknown) return {};
  return std::string(known ? known->code : CLD2::LanguageCode(found));
}

}  // namespace

std::string detect_language(std::string_view title, std::string_view text, std::string_view expected) {
  if (!expected.empty()) {
    std::string quick = detect_in(title, text, quick_sample);
    if (quick == expected) return quick;
  }
  return detect_in(title, text, whole_sample);
}

}  // namespace broadsheet
