#include "searcher/interactive/mouse.h"

#include "searcher/interactive/commands/facet_commands.h"
#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/commands/result_commands.h"
#include "searcher/interactive/layout.h"

namespace broadsheet {
namespace {

using Code = Key::Code;

constexpr std::size_t lines_a_turn = 3;

bool is_in(const Area& area, const Key& key) {
  return area.contains(key.row, key.column);
}

void click_result(Desk& desk, const Area& area, const Key& key) {
  const std::size_t place = desk.state.top_result + (key.row - area.row) / rows_of_result(area);
  if (place >= desk.state.results.hits.size()) return;
  commands::to_results(desk);
  desk.state.selected = place;
  if (key.code == Code::double_click) commands::read_result(desk);
}

/// A click chooses; what a double click adds to it is nothing.
void click_facet(Desk& desk, const Area& area, const Key& key) {
  const std::size_t line = desk.state.top_facet_line + key.row - area.row;
  const std::vector<FacetLine> lines = facet_lines(desk.state);
  commands::to_facets(desk);
  if (line >= lines.size() || !lines[line].value) return;
  desk.state.facet_line = line;
  commands::toggle_value(desk);
}

void click(Desk& desk, const Key& key) {
  const Layout layout = layout_for(desk.size, desk.state);
  if (is_in(layout.query, key)) return commands::to_query(desk);
  if (is_in(layout.results, key)) return click_result(desk, layout.results, key);
  if (is_in(layout.facets, key)) return click_facet(desk, layout.facets, key);
  if (is_in(layout.preview, key) && selected_hit(desk.state)) commands::read_result(desk);
}

/// The focus stays where it is: the pane under the mouse moves.
void turn_wheel(Desk& desk, const Key& key) {
  const Layout layout = layout_for(desk.size, desk.state);
  const Pane focus = desk.state.focus;
  const bool over_text = is_in(layout.preview, key), over_facets = is_in(layout.facets, key);
  desk.state.focus = over_text ? Pane::preview : over_facets ? Pane::facets : Pane::results;
  for (std::size_t i = 0; i < (over_text ? lines_a_turn : 1); ++i)
    key.code == Code::wheel_down ? commands::line_down(desk) : commands::line_up(desk);
  desk.state.focus = focus;
}

}  // namespace

bool handle_mouse(Desk& desk, const Key& key) {
  if (key.code == Code::click || key.code == Code::double_click)
    click(desk, key);
  else if (key.code == Code::wheel_up || key.code == Code::wheel_down)
    turn_wheel(desk, key);
  else
    return false;
  return true;
}

}  // namespace broadsheet
