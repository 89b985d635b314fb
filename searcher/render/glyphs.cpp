#include "searcher/render/glyphs.h"

#include <unicode/uchar.h>

#include <numeric>
#include <utility>

#include "common/unicode.h"
#include "searcher/render/hidden_characters.h"

namespace broadsheet::render {
namespace {

/// Further marks on the same letter are dropped. Piled up, they would paint over other lines.
constexpr std::size_t max_marks = 8;

bool is_blank_for_display(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x85 || is_line_separator(c) ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x3000;
}

std::uint8_t columns_of(char32_t c) {
  if (c < 0x300) return 1;
  const auto point = static_cast<UChar32>(c);
  const auto type = u_charType(point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const int syllable = u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE);
  if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool sticks_to_the_one_before(char32_t c) {
  switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_LINE_BREAK)) {
    case U_LB_CLOSE_PUNCTUATION:
    case U_LB_CLOSE_PARENTHESIS:
    case U_LB_EXCLAMATION:
    case U_LB_INFIX_NUMERIC:
    case U_LB_NONSTARTER:
    case U_LB_CONDITIONAL_JAPANESE_STARTER:
    case U_LB_POSTFIX_NUMERIC:
      return true;
    default:
      return false;
  }
}

Glyph glyph_of(std::string_view bytes, char32_t c) {
  constexpr std::string_view replacement = "\uFFFD";
  if (is_blank_for_display(c)) return {.bytes = " ", .blank = true};
  if (c == invalid_code_point || is_control(c)) return {.bytes = replacement};
  if (c == 0xAD || is_deceptive(c)) return {.bytes = {}, .width = 0};
  return {.bytes = bytes, .width = columns_of(c), .sticks = sticks_to_the_one_before(c)};
}

Span span_of(const Span& span) {
  return span;
}
Span span_of(const EntitySpan& entity) {
  return entity.span;
}

/// Tells whether offsets are inside spans. The spans must be sorted, and the offsets must not decrease.
template <class Spans>
class SpanCursor {
 public:
  explicit SpanCursor(const Spans& spans) : spans_(spans) {}
  bool covers(std::size_t offset) {
    while (next_ < spans_.size() && span_of(spans_[next_]).end <= offset) ++next_;
    return next_ < spans_.size() && span_of(spans_[next_]).begin <= offset;
  }

 private:
  const Spans& spans_;
  std::size_t next_ = 0;
};

/// Keeps all blanks.
std::vector<Glyph> all_glyphs(std::string_view text, const std::vector<Span>& highlights,
                              const std::vector<EntitySpan>& entities) {
  std::vector<Glyph> glyphs;
  SpanCursor lit(highlights);
  SpanCursor named(entities);
  std::size_t marks = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    Glyph glyph = glyph_of(text.substr(begin, at - begin), c);
    glyph.at = static_cast<std::uint32_t>(begin);
    glyph.highlighted = lit.covers(begin);
    glyph.named = named.covers(begin);
    if (glyph.bytes.empty()) continue;
    marks = glyph.width == 0 ? marks + 1 : 0;
    if (marks <= max_marks) glyphs.push_back(glyph);
  }
  return glyphs;
}

}  // namespace

std::vector<Glyph> glyphs_of(std::string_view text, const std::vector<Span>& highlights,
                             const std::vector<EntitySpan>& entities) {
  std::vector<Glyph> glyphs = all_glyphs(text, highlights, entities);
  bool after_blank = true;
  std::erase_if(glyphs,
                [&](const Glyph& glyph) { return std::exchange(after_blank, glyph.blank) && glyph.blank; });
  if (!glyphs.empty() && glyphs.back().blank) glyphs.pop_back();
  return glyphs;
}

std::vector<Glyph> glyphs_as_typed(std::string_view text) {
  return all_glyphs(text, {}, {});
}

std::size_t width_of(const std::vector<Glyph>& glyphs) {
  return std::accumulate(glyphs.begin(), glyphs.end(), std::size_t{0},
                         [](std::size_t sum, const Glyph& glyph) { return sum + glyph.width; });
}

std::string fitted(std::string_view text, std::size_t width) {
  const std::vector<Glyph> glyphs = glyphs_of(text);
  const bool fits = width_of(glyphs) <= width;
  std::string out;
  std::size_t used = fits ? 0 : 1;
  for (const Glyph& glyph : glyphs) {
    if (used + glyph.width > width) break;
    used += glyph.width;
    out += glyph.bytes;
  }
  return fits || width == 0 ? out : out + "…";
}

std::string safe_line(std::string_view text) {
  std::string out;
  for (const Glyph& glyph : glyphs_of(text)) out += glyph.bytes;
  return out;
}

}  // namespace broadsheet::render
