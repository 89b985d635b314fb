#include "searcher/render/hidden_characters.h"

#include <fmt/format.h>

#include <iterator>

#include "common/unicode.h"

namespace broadsheet::render {

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

bool is_deceptive(char32_t c) {
  const bool direction = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                         (c >= 0x2066 && c <= 0x206F);
  const bool annotation = c >= 0xFFF9 && c <= 0xFFFB;
  const bool tag = c >= 0xE0000 && c <= 0xE007F;
  return direction || annotation || tag || c == 0xFEFF;
}

bool is_line_separator(char32_t c) {
  return c == 0x2028 || c == 0x2029;
}

std::string escape_hidden(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    const bool hidden =
        c >= 0x7F && c <= 0xFFFF && (is_control(c) || is_deceptive(c) || is_line_separator(c));
    if (hidden)
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    else
      out.append(text, begin, at - begin);
  }
  return out;
}

}  // namespace broadsheet::render
