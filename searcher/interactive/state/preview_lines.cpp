#include "searcher/interactive/state/preview_lines.h"

#include <algorithm>
#include <span>

#include "searcher/render/glyphs.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

/// Glyphs know only where they begin, so a line ends where the next one begins.
void add_paragraph(std::string_view text, Span paragraph, std::size_t width,
                   std::vector<PreviewLine>& lines) {
  const std::string_view part = text.substr(paragraph.begin, paragraph.end - paragraph.begin);
  const std::vector<render::Glyph> glyphs = render::glyphs_of(part);
  const std::size_t first = lines.size();
  for (const std::span<const render::Glyph> line : render::wrapped(glyphs, width))
    if (!line.empty()) lines.push_back({{paragraph.begin + line.front().at, paragraph.end}});
  for (std::size_t i = first; i + 1 < lines.size(); ++i) lines[i].span.end = lines[i + 1].span.begin;
}

bool is_empty(const PreviewLine& line) {
  return line.span.begin == line.span.end;
}

}  // namespace

std::vector<PreviewLine> preview_lines(std::string_view text, std::size_t width) {
  std::vector<PreviewLine> lines;
  if (width == 0) return lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::size_t before = lines.size();
    add_paragraph(text, {begin, end}, width, lines);
    if (lines.size() == before && before > 0 && !is_empty(lines.back())) lines.push_back({{begin, begin}});
    begin = end + 1;
  }
  if (!lines.empty() && is_empty(lines.back())) lines.pop_back();
  return lines;
}

std::size_t line_of(const std::vector<PreviewLine>& lines, std::size_t byte) {
  const auto behind =
      std::upper_bound(lines.begin(), lines.end(), byte,
                       [](std::size_t place, const PreviewLine& line) { return place < line.span.begin; });
  return behind == lines.begin() ? 0 : static_cast<std::size_t>(behind - lines.begin()) - 1;
}

}  // namespace broadsheet::interactive
