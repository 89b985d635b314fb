#include "searcher/interactive/session/mouse.h"

#include "searcher/interactive/commands/facet_commands.h"
#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/commands/result_commands.h"
#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/state/shown_facets.h"

namespace broadsheet::interactive {
namespace {

using Code = Key::Code;

constexpr std::size_t lines_a_turn = 3;

bool is_in(const Area& area, const Key& key) {
  return area.contains(key.row, key.column);
}

void click_result(Workspace& workspace, const Area& area, const Key& key) {
  const std::size_t place = workspace.state.top_result + (key.row - area.row) / rows_of_result(area);
  if (place >= workspace.state.results.hits.size()) return;
  commands::to_results(workspace);
  workspace.state.selected = place;
  if (key.code == Code::double_click) commands::read_result(workspace);
}

/// A click toggles the value. The second click of a double click is ignored.
void click_facet(Workspace& workspace, const Area& area, const Key& key) {
  const std::size_t line = workspace.state.top_facet_line + key.row - area.row;
  const std::vector<FacetLine> lines = facet_lines(workspace.state);
  commands::to_facets(workspace);
  if (line >= lines.size() || !lines[line].value) return;
  workspace.state.facet_line = line;
  commands::toggle_value(workspace);
}

void click(Workspace& workspace, const Key& key) {
  const Layout layout = layout_for(workspace.size, workspace.state);
  if (is_in(layout.query, key)) return commands::to_query(workspace);
  if (is_in(layout.results, key)) return click_result(workspace, layout.results, key);
  if (is_in(layout.facets, key)) return click_facet(workspace, layout.facets, key);
  if (is_in(layout.preview, key) && selected_hit(workspace.state)) commands::read_result(workspace);
}

/// Moves in the pane under the mouse; the focus stays where it is.
void turn_wheel(Workspace& workspace, const Key& key) {
  const Layout layout = layout_for(workspace.size, workspace.state);
  const Pane focus = workspace.state.focus;
  const bool over_text = is_in(layout.preview, key), over_facets = is_in(layout.facets, key);
  workspace.state.focus = over_text ? Pane::preview : over_facets ? Pane::facets : Pane::results;
  for (std::size_t i = 0; i < (over_text ? lines_a_turn : 1); ++i)
    key.code == Code::wheel_down ? commands::line_down(workspace) : commands::line_up(workspace);
  workspace.state.focus = focus;
}

}  // namespace

bool handle_mouse(Workspace& workspace, const Key& key) {
  if (key.code == Code::click || key.code == Code::double_click)
    click(workspace, key);
  else if (key.code == Code::wheel_up || key.code == Code::wheel_down)
    turn_wheel(workspace, key);
  else
    return false;
  return true;
}

}  // namespace broadsheet::interactive
