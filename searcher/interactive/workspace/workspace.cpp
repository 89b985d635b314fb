#include "searcher/interactive/workspace/workspace.h"

#include <utility>

namespace broadsheet::interactive {

std::vector<Hit> chosen_hits(const Workspace& workspace) {
  if (!workspace.marked.empty()) return workspace.marked;
  const Hit* hit = selected_hit(workspace.state);
  return hit ? std::vector<Hit>{*hit} : std::vector<Hit>();
}

void say(Workspace& workspace, std::string message, bool is_fault) {
  workspace.state.message = std::move(message);
  workspace.state.is_fault = is_fault;
}

void focus_on(Workspace& workspace, Pane pane) {
  workspace.history.end_typing();
  workspace.state.focus = pane;
}

void open_overlay(Workspace& workspace, Overlay overlay, std::vector<ListLine> lines) {
  State& state = workspace.state;
  state.overlay = overlay;
  state.list = std::move(lines);
  state.list_line = state.list_top = 0;
}

void close_overlay(Workspace& workspace) {
  open_overlay(workspace, Overlay::none);
}

}  // namespace broadsheet::interactive
