#include "searcher/interactive/commands/motions.h"

#include <algorithm>
#include <vector>

#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/state/preview_lines.h"
#include "searcher/interactive/state/shown_facets.h"
#include "searcher/interactive/workspace/choosing.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive::commands {
namespace {

/// The place that moves in a pane: one of `count`, of which `rows` are in sight.
struct Course {
  std::size_t& place;
  std::size_t count, rows;
};

Course course_of(Workspace& workspace) {
  State& state = workspace.state;
  const Layout layout = layout_for(workspace.size, state);
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

/// A page is one row less than the pane, so that one row of the last page stays in sight.
std::size_t page(const Course& course) {
  return course.rows > 2 ? course.rows - 1 : 1;
}

/// On the way up, skips a heading: the cursor goes to the value above it.
void leave_heading(State& state) {
  if (state.focus != Pane::facets || state.facet_line == 0) return;
  const std::vector<FacetLine> lines = facet_lines(state);
  if (state.facet_line < lines.size() && !lines[state.facet_line].value) --state.facet_line;
}

std::vector<Pane> panes_shown(const Workspace& workspace) {
  std::vector<Pane> panes = {Pane::query, Pane::results};
  if (workspace.state.show_facets) panes.push_back(Pane::facets);
  if (workspace.state.show_preview) panes.push_back(Pane::preview);
  return panes;
}

void change_pane(Workspace& workspace, std::size_t steps) {
  const std::vector<Pane> panes = panes_shown(workspace);
  const auto present = std::find(panes.begin(), panes.end(), workspace.state.focus);
  const std::size_t place = present == panes.end() ? 0 : static_cast<std::size_t>(present - panes.begin());
  if (workspace.state.focus == Pane::query) end_typing(workspace);
  focus_on(workspace, panes[(place + steps) % panes.size()]);
}

void show_match(Workspace& workspace, std::size_t match) {
  Preview& preview = workspace.state.preview;
  preview.match = match;
  const std::size_t rows =
      text_of_preview(layout_for(workspace.size, workspace.state).preview, workspace.state).rows;
  const std::size_t line = line_of(preview.lines, preview.opened->text.highlights[match].begin);
  if (line < preview.top || line >= preview.top + rows) preview.top = line - std::min(line, rows / 3);
}

/// The first match on or after the line that is shown first.
std::size_t match_in_sight(const Preview& preview) {
  const std::vector<Span>& matches = preview.opened->text.highlights;
  const std::size_t begin = preview.lines.empty() ? 0 : preview.lines[preview.top].span.begin;
  const auto found =
      std::find_if(matches.begin(), matches.end(), [&](const Span& match) { return match.begin >= begin; });
  return static_cast<std::size_t>(found - matches.begin());
}

bool has_matches(Workspace& workspace) {
  const Preview& preview = workspace.state.preview;
  if (preview.opened && !preview.opened->text.highlights.empty()) return true;
  say(workspace, "Nothing in the text of this document matches; its title or its entities may.");
  return false;
}

void go_to_facet(Workspace& workspace, bool forward) {
  State& state = workspace.state;
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

void line_down(Workspace& workspace) {
  go_down(course_of(workspace), 1);
}
void line_up(Workspace& workspace) {
  go_up(course_of(workspace), 1);
  leave_heading(workspace.state);
}
void half_page_down(Workspace& workspace) {
  const Course course = course_of(workspace);
  go_down(course, course.rows / 2);
}
void half_page_up(Workspace& workspace) {
  const Course course = course_of(workspace);
  go_up(course, course.rows / 2);
  leave_heading(workspace.state);
}
void page_down(Workspace& workspace) {
  const Course course = course_of(workspace);
  go_down(course, page(course));
}
void page_up(Workspace& workspace) {
  const Course course = course_of(workspace);
  go_up(course, page(course));
  leave_heading(workspace.state);
}
void to_first(Workspace& workspace) {
  course_of(workspace).place = 0;
}
void to_last(Workspace& workspace) {
  const Course course = course_of(workspace);
  go_down(course, course.count);
}

void next_pane(Workspace& workspace) {
  change_pane(workspace, 1);
}
void previous_pane(Workspace& workspace) {
  change_pane(workspace, panes_shown(workspace).size() - 1);
}

void to_query(Workspace& workspace) {
  focus_on(workspace, Pane::query);
}

void to_results(Workspace& workspace) {
  if (workspace.state.focus == Pane::query) end_typing(workspace);
  focus_on(workspace, Pane::results);
}

void to_facets(Workspace& workspace) {
  workspace.state.show_facets = true;
  focus_on(workspace, Pane::facets);
}

void next_result(Workspace& workspace) {
  if (workspace.state.selected + 1 < workspace.state.results.hits.size()) ++workspace.state.selected;
}
void previous_result(Workspace& workspace) {
  if (workspace.state.selected > 0) --workspace.state.selected;
}

void next_match(Workspace& workspace) {
  if (!has_matches(workspace)) return;
  const Preview& preview = workspace.state.preview;
  const std::size_t next = preview.match ? *preview.match + 1 : match_in_sight(preview);
  if (next < preview.opened->text.highlights.size()) return show_match(workspace, next);
  say(workspace, "This was the last match; N goes back.");
}

void previous_match(Workspace& workspace) {
  if (!has_matches(workspace)) return;
  const Preview& preview = workspace.state.preview;
  const std::size_t present = preview.match ? *preview.match : match_in_sight(preview);
  if (present > 0) return show_match(workspace, present - 1);
  say(workspace, "This was the first match; n goes on.");
}

void next_facet(Workspace& workspace) {
  go_to_facet(workspace, true);
}
void previous_facet(Workspace& workspace) {
  go_to_facet(workspace, false);
}

}  // namespace broadsheet::interactive::commands
