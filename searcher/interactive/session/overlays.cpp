#include "searcher/interactive/session/overlays.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/commands/search_commands.h"
#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/terminal/key_name.h"
#include "searcher/interactive/workspace/choosing.h"

namespace broadsheet::interactive {
namespace {

using Code = Key::Code;

std::size_t rows(const Workspace& workspace) {
  return std::max<std::size_t>(list_of_overlay(layout_for(workspace.size, workspace.state).overlay).rows, 1);
}

void go(Workspace& workspace, std::size_t down, std::size_t up) {
  State& state = workspace.state;
  std::size_t& place = state.overlay == Overlay::help ? state.list_top : state.list_line;
  if (state.list.empty()) return;
  place = std::min(place + down, state.list.size() - 1);
  place -= std::min(place, up);
}

const ListLine* chosen(const State& state) {
  return state.list_line < state.list.size() ? &state.list[state.list_line] : nullptr;
}

void take_completion(Workspace& workspace) {
  const ListLine* choice = chosen(workspace.state);
  if (!choice) return;
  workspace.state.query.replace(workspace.completed.begin, workspace.completed.end, choice->text);
  close_overlay(workspace);
  take_line(workspace);
}

void take_query(Workspace& workspace) {
  if (const ListLine* choice = chosen(workspace.state)) workspace.state.query.set(choice->text);
  close_overlay(workspace);
  take_line(workspace);
}

void take_saved_search(Workspace& workspace) {
  const ListLine* choice = chosen(workspace.state);
  if (!choice || !workspace.kept_searches.saved) return;
  const std::string name = choice->text;
  close_overlay(workspace);
  if (std::optional<Choices> saved = workspace.kept_searches.saved(name))
    choose(workspace, *std::move(saved));
  else
    say(workspace, fmt::format("The search \"{}\" is no longer there.", name), true);
}

void forget_saved_search(Workspace& workspace) {
  State& state = workspace.state;
  const ListLine* choice = chosen(state);
  if (!choice || state.overlay != Overlay::saved_searches || !workspace.kept_searches.forget) return;
  const std::string name = choice->text;
  workspace.kept_searches.forget(name);
  state.list.erase(state.list.begin() + static_cast<std::ptrdiff_t>(state.list_line));
  say(workspace, fmt::format("The search \"{}\" has been forgotten.", name));
  if (state.list.empty()) close_overlay(workspace);
}

void take(Workspace& workspace) {
  switch (workspace.state.overlay) {
    case Overlay::completions:
      return take_completion(workspace);
    case Overlay::history:
      return take_query(workspace);
    case Overlay::saved_searches:
      return take_saved_search(workspace);
    case Overlay::none:
    case Overlay::help:
    case Overlay::shell_command:
      return close_overlay(workspace);
  }
}

void copy_command(Workspace& workspace) {
  if (workspace.state.overlay != Overlay::shell_command) return;
  workspace.effects.push_back({Effect::Kind::copy, workspace.state.overlay_text});
  say(workspace, "Copied.");
}

struct OverlayKey {
  std::string_view keys;
  void (*run)(Workspace& workspace);
};
constexpr std::array overlay_keys = {
    OverlayKey{"Down ^N", [](Workspace& workspace) { go(workspace, 1, 0); }},
    OverlayKey{"Up ^P", [](Workspace& workspace) { go(workspace, 0, 1); }},
    OverlayKey{"PgDn", [](Workspace& workspace) { go(workspace, rows(workspace), 0); }},
    OverlayKey{"PgUp", [](Workspace& workspace) { go(workspace, 0, rows(workspace)); }},
    OverlayKey{"Enter", take},
    OverlayKey{"Esc", close_overlay},
    OverlayKey{"^C", commands::quit},
};
/// Keys for all overlays except completions, where letters go to the query.
constexpr std::array letter_keys = {
    OverlayKey{"j", [](Workspace& workspace) { go(workspace, 1, 0); }},
    OverlayKey{"k", [](Workspace& workspace) { go(workspace, 0, 1); }},
    OverlayKey{"Space ^D", [](Workspace& workspace) { go(workspace, rows(workspace), 0); }},
    OverlayKey{"b ^U", [](Workspace& workspace) { go(workspace, 0, rows(workspace)); }},
    OverlayKey{"g Home", [](Workspace& workspace) { go(workspace, 0, workspace.state.list.size()); }},
    OverlayKey{"G End", [](Workspace& workspace) { go(workspace, workspace.state.list.size(), 0); }},
    OverlayKey{"q ? F1 x", close_overlay},
    OverlayKey{"d", forget_saved_search},
    OverlayKey{"y", copy_command},
};

template <class Rows>
bool run_key(const Rows& keys, Workspace& workspace, const Key& key) {
  for (const OverlayKey& row : keys) {
    if (!names_key(row.keys, key)) continue;
    row.run(workspace);
    return true;
  }
  return false;
}

}  // namespace

bool handle_overlay(Workspace& workspace, const Key& key) {
  if (key.code == Code::wheel_down || key.code == Code::wheel_up) {
    go(workspace, key.code == Code::wheel_down, key.code == Code::wheel_up);
    return true;
  }
  if (run_key(overlay_keys, workspace, key)) return true;
  if (workspace.state.overlay != Overlay::completions) {
    run_key(letter_keys, workspace, key);
    return true;
  }
  if (names_key("Tab", key)) {
    take(workspace);
    return true;
  }
  close_overlay(workspace);
  return false;
}

void show_completions(Workspace& workspace, std::vector<ListLine> completions, Span replaced) {
  if (workspace.state.focus != Pane::query) return;
  if (completions.empty()) return commands::next_pane(workspace);
  const bool only = completions.size() == 1;
  workspace.completed = replaced;
  open_overlay(workspace, Overlay::completions, std::move(completions));
  if (only) take_completion(workspace);
}

}  // namespace broadsheet::interactive
