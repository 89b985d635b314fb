#include "searcher/interactive/panes/preview_pane.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/panes/origin.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

std::string origin(const State& state) {
  if (state.preview.opened) return origin_of(state.preview.opened->document);
  const Hit* hit = previewed_hit(state);
  return hit == nullptr ? std::string() : origin_of(*hit);
}

/// Draws as many lines of the title as there is room for, then the origin.
void draw_head(const State& state, const Area& head, Canvas& canvas) {
  const HighlightedText& title = *preview_title(state);
  std::vector<render::Glyph> glyphs = render::glyphs_of(title.text, title.highlights, title.entities);
  if (glyphs.empty()) glyphs = render::glyphs_of(state.preview.id);
  const auto lines = render::wrapped(glyphs, head.columns);
  const std::size_t room = head.rows == 2 ? 1 : head.rows - 2;  // the last row stays blank
  for (std::size_t i = 0; i < std::min(room, lines.size()); ++i) {
    std::vector<render::Glyph> line(lines[i].begin(), lines[i].end());
    if (i + 1 == room && lines.size() > room) {
      while (!line.empty() && width_of(line) + 2 > head.columns) line.pop_back();
      line.push_back({.bytes = "…"});
    }
    canvas.put(head.row + i, head.column, head.columns, line, Look::title);
  }
  canvas.put(head.row + std::min(room, lines.size()), head.column, head.columns, origin(state), Look::faint);
}

/// The highlights that touch a line, as offsets in the line.
std::vector<Span> within(const std::vector<Span>& highlights, const Span& line) {
  std::vector<Span> inside;
  auto next = std::partition_point(highlights.begin(), highlights.end(),
                                   [&](const Span& span) { return span.end <= line.begin; });
  for (; next != highlights.end() && next->begin < line.end; ++next)
    inside.push_back(
        {std::max(next->begin, line.begin) - line.begin, std::min(next->end, line.end) - line.begin});
  return inside;
}

/// The columns from the first highlighted glyph to after the last.
std::pair<std::size_t, std::size_t> lit_columns(const std::vector<render::Glyph>& glyphs) {
  std::size_t column = 0, begin = 0, end = 0;
  for (const render::Glyph& glyph : glyphs) {
    if (glyph.highlighted && end == 0) begin = column;
    column += glyph.width;
    if (glyph.highlighted) end = column;
  }
  return {begin, end};
}

void draw_line(const State& state, const Span& span, const Area& row, Canvas& canvas) {
  const HighlightedText& text = state.preview.opened->text;
  if (span.begin >= span.end || span.end > text.text.size()) return;
  const std::string_view line = std::string_view(text.text).substr(span.begin, span.end - span.begin);
  canvas.put(row.row, row.column, row.columns, render::glyphs_of(line, within(text.highlights, span)));
  if (!state.preview.match || *state.preview.match >= text.highlights.size()) return;
  const auto [begin, end] =
      lit_columns(render::glyphs_of(line, within({text.highlights[*state.preview.match]}, span)));
  canvas.change_look({row.row, row.column + begin, 1, end - begin}, Look::current_match);
}

}  // namespace

void draw_preview(const State& state, const Area& area, Canvas& canvas) {
  if (area.is_empty() || preview_title(state) == nullptr) return;
  const Area text = text_of_preview(area, state);
  if (text.row > area.row)
    draw_head(state, {area.row, text.column, text.row - area.row, text.columns}, canvas);
  if (!state.preview.opened) return;
  for (std::size_t i = 0; i < text.rows && state.preview.top + i < state.preview.lines.size(); ++i)
    draw_line(state, state.preview.lines[state.preview.top + i].span,
              {text.row + i, text.column, 1, text.columns}, canvas);
}

}  // namespace broadsheet::interactive
