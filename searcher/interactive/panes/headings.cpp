#include "searcher/interactive/panes/headings.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "searcher/interactive/state/shown_facets.h"
#include "searcher/render/bars.h"

namespace broadsheet::interactive {
namespace {

std::string_view name_of(Pane pane) {
  switch (pane) {
    case Pane::facets:
      return "Narrow by";
    case Pane::preview:
      return "Document";
    default:
      return "Results";
  }
}

/// Which result is selected: `3 of 1,243`.
std::string position_in_results(const State& state) {
  if (state.results.hits.empty()) return {};
  const Hit& hit = state.results.hits[std::min(state.selected, state.results.hits.size() - 1)];
  const std::uint64_t all = state.results.stories.value_or(state.results.total.value);
  return fmt::format("{} of {}", render::grouped(hit.rank),
                     render::grouped(std::max<std::uint64_t>(all, hit.rank)));
}

/// How far the document has been read: `match 2 of 7 · 40 %`.
std::string position_in_preview(const State& state, const Area& preview) {
  if (!state.preview.opened) return {};
  const std::size_t matches = state.preview.opened->text.highlights.size();
  std::string text;
  if (state.preview.match && *state.preview.match < matches)
    text = fmt::format("match {} of {}", *state.preview.match + 1, matches);
  else if (matches > 0)
    text = fmt::format("{} match{}", render::grouped(matches), matches == 1 ? "" : "es");
  const std::size_t rows = text_of_preview(preview, state).rows;
  if (state.preview.lines.size() <= rows) return text;
  const std::size_t seen = std::min(state.preview.top + rows, state.preview.lines.size());
  return fmt::format("{}{}{} %", text, text.empty() ? "" : " · ", 100 * seen / state.preview.lines.size());
}

/// Arrows that show whether there are more lines above and below.
std::string position_in_facets(const State& state, const Area& facets) {
  const std::size_t lines = facet_lines(state).size();
  const std::string above = state.top_facet_line > 0 ? "↑" : "";
  return above + (state.top_facet_line + facets.rows < lines ? "↓" : "");
}

/// Draws a pane's name and, at the right end, a position.
void draw_heading(const Area& area, std::string_view name, bool focused, const std::string& position,
                  Canvas& canvas) {
  const auto put_part = [&](std::size_t column, std::string_view text, Look look) {
    const std::size_t used =
        canvas.put(area.row, column + 1, area.column + area.columns - column - 2, text, look);
    canvas.fill({area.row, column, 1, 1}, " ", Look::border);
    canvas.fill({area.row, column + 1 + used, 1, 1}, " ", Look::border);
    return column + used + 2;
  };
  if (area.columns < render::width_of(render::glyphs_of(name)) + 3) return;
  const std::size_t behind = put_part(area.column, name, focused ? Look::heading : Look::faint);
  const std::size_t columns = render::width_of(render::glyphs_of(position));
  if (columns == 0 || behind + columns + 4 > area.column + area.columns) return;
  put_part(area.column + area.columns - columns - 3, position, Look::faint);
}

void draw_divider(const Layout& layout, const Area& left, Canvas& canvas) {
  const std::size_t column = left.column + left.columns;
  if (left.is_empty() || column >= layout.query.columns) return;
  canvas.fill({layout.headings.row, column, layout.headings.rows, 1}, "┬", Look::border);
  canvas.fill({left.row, column, left.rows, 1}, "│", Look::border);
}

/// Draws the names of all panes, when only one pane is shown at a time.
void draw_tabs(const State& state, const Layout& layout, const std::string& position, Canvas& canvas) {
  std::size_t column = layout.headings.column;
  for (const Pane pane : {Pane::results, Pane::facets, Pane::preview}) {
    const bool shown = pane == state.focus || (pane == Pane::results && state.focus == Pane::query);
    const std::size_t columns = name_of(pane).size() + 3;
    if (column + columns > layout.headings.columns) return;
    draw_heading({layout.headings.row, column, 1, columns}, name_of(pane), shown, {}, canvas);
    column += columns;
  }
  const std::size_t wide = render::width_of(render::glyphs_of(position));
  if (wide == 0 || column + wide + 3 > layout.headings.columns) return;
  draw_heading({layout.headings.row, layout.headings.columns - wide - 3, 1, wide + 3}, position, false, {},
               canvas);
}

}  // namespace

void draw_headings(const State& state, const Layout& layout, Canvas& canvas) {
  canvas.fill(layout.headings, "─", Look::border);
  draw_divider(layout, layout.facets, canvas);
  draw_divider(layout, layout.results, canvas);
  if (layout.headings.is_empty()) return;
  const std::string in_results = position_in_results(state);
  const std::string in_preview = position_in_preview(state, layout.preview);
  const std::string in_facets = position_in_facets(state, layout.facets);
  const int panes = !layout.facets.is_empty() + !layout.results.is_empty() + !layout.preview.is_empty();
  if (panes < 2) {
    const std::string& position = !layout.results.is_empty()   ? in_results
                                  : !layout.preview.is_empty() ? in_preview
                                                               : in_facets;
    return draw_tabs(state, layout, position, canvas);
  }
  const auto draw_one = [&](Pane pane, const Area& area, const std::string& position) {
    if (area.is_empty()) return;
    draw_heading({layout.headings.row, area.column, 1, area.columns}, name_of(pane), state.focus == pane,
                 position, canvas);
  };
  draw_one(Pane::facets, layout.facets, in_facets);
  draw_one(Pane::results, layout.results, in_results);
  draw_one(Pane::preview, layout.preview, in_preview);
}

}  // namespace broadsheet::interactive
