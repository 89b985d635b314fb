#include "common/gershayim.h"

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::size_t hebrew_letter_bytes = 2;

bool hebrew_letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char32_t c = next_code_point(text, at);
  return c >= U'\u05D0' && c <= U'\u05EA';
}

}  // namespace

bool is_typed_gershayim(std::string_view text, std::size_t at) {
  if (at < hebrew_letter_bytes || !hebrew_letter_at(text, at - hebrew_letter_bytes)) return false;
  std::size_t behind = at;
  const char32_t c = at < text.size() ? next_code_point(text, behind) : invalid_code_point;
  return (c == U'"' || c == U'\u201C' || c == U'\u201D') && hebrew_letter_at(text, behind);
}

}  // namespace broadsheet
