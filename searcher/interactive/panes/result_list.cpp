#include "searcher/interactive/panes/result_list.h"

#include <algorithm>

#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/panes/no_results.h"
#include "searcher/interactive/panes/origin.h"
#include "searcher/interactive/panes/snippet_lines.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t hit_margin = 2;  // columns: the sign of a selected or marked result, and a blank

std::vector<render::Glyph> title_of(const Hit& hit) {
  std::vector<render::Glyph> glyphs =
      render::glyphs_of(hit.title.text, hit.title.highlights, hit.title.entities);
  return glyphs.empty() ? render::glyphs_of(hit.id) : glyphs;
}

/// Draws glyphs with `…` for what is cut off, as Canvas::put() does with a text.
void put_cut(std::size_t row, std::size_t column, std::size_t width, std::vector<render::Glyph> glyphs,
             Look look, Canvas& canvas) {
  if (render::width_of(glyphs) > width) {
    while (!glyphs.empty() && width_of(glyphs) + 1 > width) glyphs.pop_back();
    glyphs.push_back({.bytes = "…"});
  }
  canvas.put(row, column, width, glyphs, look);
}

/// If another pane has the focus, the selected result has only a bar at its edge, so that nothing else on the
/// screen looks like a cursor.
void show_selected(const State& state, const Area& area, bool marked, Canvas& canvas) {
  if (state.focus == Pane::query || state.focus == Pane::results) return canvas.select(area);
  const std::size_t below_mark = marked && area.rows > 1 ? 1 : 0;
  canvas.fill({area.row + below_mark, area.column, area.rows - below_mark, 1}, "▌", Look::heading);
}

void draw_result(const State& state, std::size_t index, const Area& area, Canvas& canvas) {
  const Hit& hit = state.results.hits[index];
  const bool marked = state.marked.contains(hit.id);
  if (marked) canvas.put(area.row, area.column, 1, "●", Look::marked);
  if (area.columns > hit_margin) {
    const Area inner{area.row, area.column + hit_margin, area.rows, area.columns - hit_margin - 1};
    put_cut(inner.row, inner.column, inner.columns, title_of(hit), Look::title, canvas);
    if (area.rows > 1) canvas.put(inner.row + 1, inner.column, inner.columns, origin_of(hit), Look::faint);
    if (area.rows > 2) {
      std::size_t row = inner.row + 2;
      for (const std::vector<render::Glyph>& line : snippet_lines(hit.snippets, area.rows - 2, inner.columns))
        canvas.put(row++, inner.column, inner.columns, line);
    }
  }
  if (index == state.selected) show_selected(state, area, marked, canvas);
}

}  // namespace

void draw_results(const State& state, const Area& area, Canvas& canvas) {
  if (area.is_empty()) return;
  if (state.results.hits.empty()) return draw_no_results(state, area, canvas);
  const std::size_t rows = rows_of_result(area);
  const std::size_t with_text = rows > 3 ? rows - 1 : rows;  // the last row stays blank
  for (std::size_t i = 0; (i + 1) * rows <= std::max(area.rows, rows); ++i) {
    if (state.top_result + i >= state.results.hits.size()) return;
    const std::size_t top = area.row + i * rows;
    draw_result(state, state.top_result + i, {top, area.column, with_text, area.columns}, canvas);
  }
}

}  // namespace broadsheet::interactive
