#include "searcher/interactive/workspace/settling.h"

#include <algorithm>

#include "searcher/interactive/panes/help_overlay.h"
#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/state/shown_facets.h"
#include "searcher/interactive/workspace/inquiry.h"

namespace broadsheet::interactive {
namespace {

/// Moves `top` as little as possible, so that `line` is among the `rows` lines from `top` on. There are
/// `count` lines.
void keep_in_sight(std::size_t& line, std::size_t& top, std::size_t rows, std::size_t count) {
  line = std::min(line, count > 0 ? count - 1 : 0);
  rows = std::max<std::size_t>(rows, 1);
  if (line < top) top = line;
  if (line >= top + rows) top = line - rows + 1;
  top = std::min(top, count > rows ? count - rows : 0);
}

/// Moves the cursor from a heading to the value below. A facet's first value is shown together with its
/// heading.
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
  if (state.overlay == Overlay::help) {  // the help has no cursor; it only scrolls
    const std::size_t lines = rows_of_help(state.list, overlay);
    state.list_top = std::min(state.list_top, lines - std::min(lines, rows));
    return;
  }
  keep_in_sight(state.list_line, state.list_top, rows, state.list.size());
}

/// Asks for the selected document, in lines as wide as the pane, unless it is there or on its way.
void settle_preview(Workspace& workspace, const Layout& layout) {
  Preview& preview = workspace.state.preview;
  const Hit* hit = selected_hit(workspace.state);
  const bool wanted = workspace.waiting_effect || !layout.preview.is_empty();
  const Area text = text_of_preview(layout.preview, workspace.state);
  if (hit && wanted && (preview.id != hit->id || (text.columns > 0 && preview.width != text.columns))) {
    workspace.keeps_place = preview.id == hit->id && preview.opened && !preview.lines.empty();
    preview.id = hit->id;
    preview.width = text.columns;
    ask_document(workspace, hit->id, text.columns);
  }
  const std::size_t lines = preview.lines.size();
  preview.top = std::min(preview.top, lines > text.rows ? lines - text.rows : 0);
}

void ask_for_more(Workspace& workspace, std::size_t fit) {
  const State& state = workspace.state;
  const bool near_end = state.selected + fit >= state.results.hits.size();
  if (near_end && state.has_answer && !workspace.all_hits && !is_awaited(workspace, Question::Kind::hits))
    ask_more_hits(workspace);
}

}  // namespace

void settle(Workspace& workspace) {
  State& state = workspace.state;
  const Layout layout = layout_for(workspace.size, state);
  const std::size_t fit = results_that_fit(layout.results);
  if (!layout.results.is_empty())
    keep_in_sight(state.selected, state.top_result, fit, state.results.hits.size());
  settle_facets(state, layout.facets.rows);
  settle_list(state, layout.overlay);
  settle_preview(workspace, layout);
  ask_for_more(workspace, fit);
}

}  // namespace broadsheet::interactive
