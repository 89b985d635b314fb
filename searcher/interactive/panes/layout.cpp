#include "searcher/interactive/panes/layout.h"

#include <algorithm>

#include "searcher/interactive/panes/chips.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t two_panes = 80, reading_beside = 100, three_panes = 120;  // columns needed
constexpr std::size_t widest_text = 100, widest_help = 130;

bool has_timeline(const State& state) {
  if (!state.timeline) return state.show_facets || state.counting;
  const bool only_undated = state.timeline->rows.empty() && state.timeline->undated.count > 0;
  return !only_undated;
}

/// Cuts rows off the top of an area and returns them.
Area cut_top(Area& from, std::size_t rows) {
  rows = std::min(rows, from.rows);
  const Area top{from.row, from.column, rows, from.columns};
  from = {from.row + rows, from.column, from.rows - rows, from.columns};
  return top;
}

Area cut_bottom(Area& from, std::size_t rows) {
  rows = std::min(rows, from.rows);
  from.rows -= rows;
  return {from.row + from.rows, from.column, rows, from.columns};
}

/// Cuts columns off the left of an area and returns them. One more column is left for a dividing line.
Area cut_left(Area& from, std::size_t columns) {
  const Area left{from.row, from.column, from.rows, columns};
  from = {from.row, from.column + columns + 1, from.rows, from.columns - columns - 1};
  return left;
}

std::size_t columns_of_facets(std::size_t columns) {
  if (columns >= 180) return 34;
  return columns >= 140 ? 30 : 26;
}

void place_one(const Area& panes, const State& state, Layout& layout) {
  if (state.focus == Pane::facets)
    layout.facets = panes;
  else if (state.focus == Pane::preview)
    layout.preview = panes;
  else
    layout.results = panes;
}

void place_panes(Area panes, const State& state, Layout& layout) {
  const std::size_t columns = panes.columns;
  const bool reads = state.focus == Pane::preview;
  const bool shows_facets = state.show_facets || state.focus == Pane::facets;
  if (columns < two_panes || (reads && columns < (shows_facets ? three_panes : reading_beside)))
    return place_one(panes, state, layout);
  if (shows_facets) layout.facets = cut_left(panes, columns_of_facets(columns));
  const bool beside = columns >= (shows_facets ? three_panes : reading_beside);
  if (!beside || !(state.show_preview || reads)) {
    layout.results = panes;
    return;
  }
  const std::size_t for_text = std::min(panes.columns / 2, widest_text + 2);
  layout.results = cut_left(panes, panes.columns - for_text - 1);
  layout.preview = panes;
}

Area centred(Size size, std::size_t rows, std::size_t columns) {
  rows = std::min(rows, size.rows);
  columns = std::min(columns, size.columns);
  return {(size.rows - rows) / 2, (size.columns - columns) / 2, rows, columns};
}

std::size_t widest_choice(const State& state) {
  std::size_t widest = 0;
  for (const ListLine& choice : state.list)
    widest = std::max(widest, render::width_of(render::glyphs_of(choice.text)) +
                                  render::width_of(render::glyphs_of(choice.detail)) + 3);
  return widest;
}

/// Completions are below the query line, which stays in sight.
Area completions_area(Size size, const State& state, const Layout& layout) {
  const std::size_t top = layout.query.row + layout.query.rows;
  const std::size_t rows = std::min({state.list.size() + 2, std::size_t{12}, size.rows - top});
  const std::size_t columns = std::min(std::max<std::size_t>(widest_choice(state) + 2, 30), size.columns);
  return {top, std::min<std::size_t>(1, size.columns - columns), rows, columns};
}

Area overlay_area(Size size, const State& state, const Layout& layout) {
  const std::size_t wide = size.columns > 8 ? std::min<std::size_t>(size.columns - 4, 100) : size.columns;
  const std::size_t high = size.rows > 8 ? size.rows - 2 : size.rows;
  switch (state.overlay) {
    case Overlay::none:
      return {};
    case Overlay::help:
      return centred(size, high, std::min(size.columns, widest_help));
    case Overlay::completions:
      return completions_area(size, state, layout);
    case Overlay::history:
    case Overlay::saved_searches:
      return centred(size, std::clamp<std::size_t>(state.list.size() + 2, 3, high), wide);
    case Overlay::shell_command:
      return centred(size, std::min(state.overlay_text.size() / std::max<std::size_t>(wide, 3) + 6, high),
                     wide);
  }
  return {};
}

}  // namespace

Layout layout_for(Size size, const State& state) {
  Layout layout;
  Area left{0, 0, size.rows, size.columns};
  if (left.is_empty()) return layout;
  const bool asks = state.prompt != PromptKind::none;
  if (size.rows >= 3 || asks) layout.status = cut_bottom(left, 1);
  layout.query = cut_top(left, 1);
  if (size.rows >= 8 && !chips_of(state.choices).empty()) layout.chips = cut_top(left, 1);
  if (size.rows >= 18 && size.columns >= 30 && has_timeline(state)) layout.timeline = cut_top(left, 2);
  if (size.rows >= 8) layout.headings = cut_top(left, 1);
  if (!left.is_empty()) place_panes(left, state, layout);
  layout.overlay = overlay_area(size, state, layout);
  return layout;
}

std::size_t rows_of_result(const Area& results) {
  if (results.rows < 6) return 1;
  if (results.rows < 24) return 3;
  return results.rows < 30 ? 4 : 5;
}

std::size_t results_that_fit(const Area& results) {
  return std::max<std::size_t>(results.rows / rows_of_result(results), 1);
}

Area text_of_preview(const Area& preview, const State& state) {
  if (preview.columns < 3) return preview;
  const std::size_t columns = std::min(preview.columns - 2, widest_text);
  std::size_t above = 0;
  const HighlightedText* shown = preview_title(state);
  if (preview.rows >= 6 && shown != nullptr) {
    const std::vector<render::Glyph> title = render::glyphs_of(shown->text);
    const std::size_t lines = std::clamp<std::size_t>(render::wrapped(title, columns).size(), 1, 3);
    above = preview.rows < 10 ? 2 : lines + 2;
  }
  return {preview.row + above, preview.column + 1, preview.rows - above, columns};
}

Area list_of_overlay(const Area& overlay) {
  if (overlay.rows < 3 || overlay.columns < 5) return overlay;
  return {overlay.row + 1, overlay.column + 2, overlay.rows - 2, overlay.columns - 4};
}

}  // namespace broadsheet::interactive
