#include "searcher/interactive/desk.h"

#include <algorithm>
#include <utility>

#include "searcher/interactive/inquiry.h"
#include "searcher/interactive/layout.h"
#include "searcher/interactive/panes/help_overlay.h"
#include "searcher/interactive/preview_lines.h"

namespace broadsheet {
namespace {

/// Moves `top` as little as it takes to have `line` among `rows` lines of `count`.
void keep_in_sight(std::size_t& line, std::size_t& top, std::size_t rows, std::size_t count) {
  line = std::min(line, count > 0 ? count - 1 : 0);
  rows = std::max<std::size_t>(rows, 1);
  if (line < top) top = line;
  if (line >= top + rows) top = line - rows + 1;
  top = std::min(top, count > rows ? count - rows : 0);
}

/// The cursor stands on values, never on headings; that of the first value stays in sight with it.
void settle_facets(State& state, std::size_t rows) {
  const std::vector<FacetLine> lines = facet_lines(state);
  state.facet_line = std::min(state.facet_line, lines.empty() ? 0 : lines.size() - 1);
  if (!lines.empty() && !lines[state.facet_line].value) ++state.facet_line;
  keep_in_sight(state.facet_line, state.top_facet_line, rows, lines.size());
  const std::size_t top = state.top_facet_line;
  if (top > 0 && top == state.facet_line && !lines[top - 1].value && rows > 1) --state.top_facet_line;
}

void settle_list(State& state, const Area& overlay) {
  const std::size_t rows = list_of_overlay(overlay).rows;
  if (state.overlay == Overlay::help) {  // has no cursor
    const std::size_t lines = rows_of_help(state.list, overlay);
    state.list_top = std::min(state.list_top, lines - std::min(lines, rows));
    return;
  }
  keep_in_sight(state.list_line, state.list_top, rows, state.list.size());
}

/// A document that was just opened begins where its first match is in sight.
void begin_at_match(Preview& preview, std::size_t rows) {
  constexpr std::size_t lines_before = 2;
  preview.top = 0;
  preview.match.reset();
  if (preview.opened->text.highlights.empty()) return;
  const std::size_t line = line_of(preview.lines, preview.opened->text.highlights.front().begin);
  if (line >= rows) preview.top = line - std::min(line, lines_before);
}

void wrap_preview(Preview& preview, const Area& text) {
  if (!preview.opened || preview.width == text.columns) return;
  const bool is_new = preview.width == 0;
  const std::size_t first = preview.top < preview.lines.size() ? preview.lines[preview.top].span.begin : 0;
  preview.lines = preview_lines(preview.opened->text.text, text.columns);
  preview.width = text.columns;
  if (is_new)
    begin_at_match(preview, text.rows);
  else
    preview.top = line_of(preview.lines, first);
}

void settle_preview(Desk& desk, const Layout& layout) {
  Preview& preview = desk.state.preview;
  const Hit* hit = selected_hit(desk.state);
  const bool wanted = desk.waiting_effect != Effect::Kind::quit || !layout.preview.is_empty();
  if (hit && wanted && preview.id != hit->id) {
    preview.id = hit->id;
    ask_document(desk, hit->id);
  }
  const Area text = text_of_preview(layout.preview, desk.state);
  if (text.columns > 0) wrap_preview(preview, text);
  const std::size_t lines = preview.lines.size();
  preview.top = std::min(preview.top, lines > text.rows ? lines - text.rows : 0);
}

void ask_for_more(Desk& desk, std::size_t fit) {
  const State& state = desk.state;
  const bool near_end = state.selected + fit >= state.results.hits.size();
  if (near_end && state.has_answer && !desk.all_hits && !is_awaited(desk, Question::Kind::hits))
    ask_more_hits(desk);
}

}  // namespace

const Hit* selected_hit(const State& state) {
  return state.selected < state.results.hits.size() ? &state.results.hits[state.selected] : nullptr;
}

void say(Desk& desk, std::string message, bool is_fault) {
  desk.state.message = std::move(message);
  desk.state.is_fault = is_fault;
}

void take_choices(Desk& desk, Choices choices) {
  if (desk.state.query.text() != choices.query) desk.state.query.set(choices.query);
  desk.state.choices = std::move(choices);
  desk.guessed_ending.clear();
  ask_hits(desk);
}

void choose(Desk& desk, Choices choices, bool typed) {
  desk.history.remember(desk.state.choices, typed);
  take_choices(desk, std::move(choices));
}

void focus_on(Desk& desk, Pane pane) {
  desk.history.end_typing();
  desk.state.focus = pane;
}

void settle(Desk& desk) {
  State& state = desk.state;
  const Layout layout = layout_for(desk.size, state);
  const std::size_t fit = results_that_fit(layout.results);
  if (!layout.results.is_empty())
    keep_in_sight(state.selected, state.top_result, fit, state.results.hits.size());
  settle_facets(state, layout.facets.rows);
  settle_list(state, layout.overlay);
  settle_preview(desk, layout);
  ask_for_more(desk, fit);
}

}  // namespace broadsheet
