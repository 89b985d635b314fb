#include "searcher/interactive/commands/motions.h"

#include <algorithm>
#include <vector>

#include "searcher/interactive/commands/query_commands.h"
#include "searcher/interactive/desk.h"
#include "searcher/interactive/facet_column.h"
#include "searcher/interactive/layout.h"
#include "searcher/interactive/preview_lines.h"

namespace broadsheet::commands {
namespace {

/// What moves in a pane: a place among `count`, of which `rows` are in sight.
struct Course {
  std::size_t& place;
  std::size_t count, rows;
};

Course course_of(Desk& desk) {
  State& state = desk.state;
  const Layout layout = layout_for(desk.size, state);
  if (state.focus == Pane::facets) return {state.facet_line, facet_lines(state).size(), layout.facets.rows};
  if (state.focus == Pane::preview) {
    const std::size_t rows = text_of_preview(layout.preview, state).rows;
    const std::size_t lines = state.preview.lines.size();
    return {state.preview.top, lines > rows ? lines - rows + 1 : 1, rows};
  }
  return {state.selected, state.results.hits.size(), results_that_fit(layout.results)};
}

void go_down(const Course& course, std::size_t by) {
  if (course.count > 0)
    course.place = std::min(course.place + std::max<std::size_t>(by, 1), course.count - 1);
}

void go_up(const Course& course, std::size_t by) {
  course.place -= std::min(course.place, std::max<std::size_t>(by, 1));
}

/// Of less, a line of the page before stays in sight.
std::size_t page(const Course& course) {
  return course.rows > 2 ? course.rows - 1 : 1;
}

/// A heading passed upwards is not stopped at: the value before it is next.
void leave_heading(State& state) {
  if (state.focus != Pane::facets || state.facet_line == 0) return;
  const std::vector<FacetLine> lines = facet_lines(state);
  if (state.facet_line < lines.size() && !lines[state.facet_line].value) --state.facet_line;
}

std::vector<Pane> panes_shown(const Desk& desk) {
  std::vector<Pane> panes = {Pane::query, Pane::results};
  if (desk.state.show_facets) panes.push_back(Pane::facets);
  if (desk.state.show_preview) panes.push_back(Pane::preview);
  return panes;
}

void change_pane(Desk& desk, std::size_t steps) {
  const std::vector<Pane> panes = panes_shown(desk);
  const auto present = std::find(panes.begin(), panes.end(), desk.state.focus);
  const std::size_t place = present == panes.end() ? 0 : static_cast<std::size_t>(present - panes.begin());
  if (desk.state.focus == Pane::query) end_typing(desk);
  focus_on(desk, panes[(place + steps) % panes.size()]);
}

void show_match(Desk& desk, std::size_t match) {
  Preview& preview = desk.state.preview;
  preview.match = match;
  const std::size_t rows = text_of_preview(layout_for(desk.size, desk.state).preview, desk.state).rows;
  const std::size_t line = line_of(preview.lines, preview.opened->text.highlights[match].begin);
  if (line < preview.top || line >= preview.top + rows) preview.top = line - std::min(line, rows / 3);
}

/// The first match at or behind the line that is shown first.
std::size_t match_in_sight(const Preview& preview) {
  const std::vector<Span>& matches = preview.opened->text.highlights;
  const std::size_t begin = preview.lines.empty() ? 0 : preview.lines[preview.top].span.begin;
  const auto found =
      std::find_if(matches.begin(), matches.end(), [&](const Span& match) { return match.begin >= begin; });
  return static_cast<std::size_t>(found - matches.begin());
}

bool has_matches(Desk& desk) {
  const Preview& preview = desk.state.preview;
  if (preview.opened && !preview.opened->text.highlights.empty()) return true;
  say(desk, "Nothing in the text of this document matches; its title or its entities may.");
  return false;
}

void go_to_facet(Desk& desk, bool forward) {
  State& state = desk.state;
  const std::vector<FacetLine> lines = facet_lines(state);
  std::vector<std::size_t> firsts;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!lines[i].value) firsts.push_back(i + 1);
  if (firsts.empty()) return;
  const auto behind = std::upper_bound(firsts.begin(), firsts.end(), state.facet_line);
  if (forward)
    state.facet_line = behind == firsts.end() ? firsts.front() : *behind;
  else if (const auto own = behind == firsts.begin() ? behind : behind - 1; *own < state.facet_line)
    state.facet_line = *own;
  else
    state.facet_line = own == firsts.begin() ? firsts.back() : *(own - 1);
}

}  // namespace

void line_down(Desk& desk) {
  go_down(course_of(desk), 1);
}
void line_up(Desk& desk) {
  go_up(course_of(desk), 1);
  leave_heading(desk.state);
}
void half_page_down(Desk& desk) {
  const Course course = course_of(desk);
  go_down(course, course.rows / 2);
}
void half_page_up(Desk& desk) {
  const Course course = course_of(desk);
  go_up(course, course.rows / 2);
  leave_heading(desk.state);
}
void page_down(Desk& desk) {
  const Course course = course_of(desk);
  go_down(course, page(course));
}
void page_up(Desk& desk) {
  const Course course = course_of(desk);
  go_up(course, page(course));
  leave_heading(desk.state);
}
void to_first(Desk& desk) {
  course_of(desk).place = 0;
}
void to_last(Desk& desk) {
  const Course course = course_of(desk);
  go_down(course, course.count);
}

void next_pane(Desk& desk) {
  change_pane(desk, 1);
}
void previous_pane(Desk& desk) {
  change_pane(desk, panes_shown(desk).size() - 1);
}

void to_query(Desk& desk) {
  focus_on(desk, Pane::query);
}

void to_results(Desk& desk) {
  if (desk.state.focus == Pane::query) end_typing(desk);
  focus_on(desk, Pane::results);
}

void to_facets(Desk& desk) {
  desk.state.show_facets = true;
  focus_on(desk, Pane::facets);
}

void next_result(Desk& desk) {
  if (desk.state.selected + 1 < desk.state.results.hits.size()) ++desk.state.selected;
}
void previous_result(Desk& desk) {
  if (desk.state.selected > 0) --desk.state.selected;
}

void next_match(Desk& desk) {
  if (!has_matches(desk)) return;
  const Preview& preview = desk.state.preview;
  const std::size_t next = preview.match ? *preview.match + 1 : match_in_sight(preview);
  if (next < preview.opened->text.highlights.size()) return show_match(desk, next);
  say(desk, "This was the last match; N goes back.");
}

void previous_match(Desk& desk) {
  if (!has_matches(desk)) return;
  const Preview& preview = desk.state.preview;
  const std::size_t present = preview.match ? *preview.match : match_in_sight(preview);
  if (present > 0) return show_match(desk, present - 1);
  say(desk, "This was the first match; n goes on.");
}

void next_facet(Desk& desk) {
  go_to_facet(desk, true);
}
void previous_facet(Desk& desk) {
  go_to_facet(desk, false);
}

}  // namespace broadsheet::commands
