#include "searcher/interactive/overlays.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/commands/query_commands.h"
#include "searcher/interactive/commands/search_commands.h"
#include "searcher/interactive/key_table.h"
#include "searcher/interactive/layout.h"

namespace broadsheet {
namespace {

using Code = Key::Code;

std::size_t rows(const Desk& desk) {
  return std::max<std::size_t>(list_of_overlay(layout_for(desk.size, desk.state).overlay).rows, 1);
}

void go(Desk& desk, std::size_t down, std::size_t up) {
  State& state = desk.state;
  std::size_t& place = state.overlay == Overlay::help ? state.list_top : state.list_line;
  if (state.list.empty()) return;
  place = std::min(place + down, state.list.size() - 1);
  place -= std::min(place, up);
}

const Choice* chosen(const State& state) {
  return state.list_line < state.list.size() ? &state.list[state.list_line] : nullptr;
}

void take_completion(Desk& desk) {
  const Choice* choice = chosen(desk.state);
  if (!choice) return;
  desk.state.query.replace(desk.completed.begin, desk.completed.end, choice->text);
  close_overlay(desk.state);
  commands::take_line(desk);
}

void take_query(Desk& desk) {
  if (const Choice* choice = chosen(desk.state)) desk.state.query.set(choice->text);
  close_overlay(desk.state);
  commands::take_line(desk);
}

void take_saved_search(Desk& desk) {
  const Choice* choice = chosen(desk.state);
  if (!choice || !desk.shelf.saved) return;
  const std::string name = choice->text;
  close_overlay(desk.state);
  if (std::optional<Choices> saved = desk.shelf.saved(name))
    choose(desk, *std::move(saved));
  else
    say(desk, fmt::format("The search \"{}\" is no longer there.", name), true);
}

void forget_saved_search(Desk& desk) {
  State& state = desk.state;
  const Choice* choice = chosen(state);
  if (!choice || state.overlay != Overlay::saved_searches || !desk.shelf.forget) return;
  const std::string name = choice->text;
  desk.shelf.forget(name);
  state.list.erase(state.list.begin() + static_cast<std::ptrdiff_t>(state.list_line));
  say(desk, fmt::format("The search \"{}\" is forgotten.", name));
  if (state.list.empty()) close_overlay(state);
}

void take(Desk& desk) {
  switch (desk.state.overlay) {
    case Overlay::completions:
      return take_completion(desk);
    case Overlay::history:
      return take_query(desk);
    case Overlay::saved_searches:
      return take_saved_search(desk);
    case Overlay::none:
    case Overlay::help:
    case Overlay::shell_command:
      return close_overlay(desk.state);
  }
}

void copy_command(Desk& desk) {
  if (desk.state.overlay != Overlay::shell_command) return;
  desk.effects.push_back({Effect::Kind::copy, desk.state.overlay_text});
  say(desk, "Copied.");
}

void close(Desk& desk) {
  close_overlay(desk.state);
}

struct OverlayKey {
  std::string_view keys;
  void (*run)(Desk& desk);
};
constexpr std::array overlay_keys = {
    OverlayKey{"Down ^N", [](Desk& desk) { go(desk, 1, 0); }},
    OverlayKey{"Up ^P", [](Desk& desk) { go(desk, 0, 1); }},
    OverlayKey{"PgDn", [](Desk& desk) { go(desk, rows(desk), 0); }},
    OverlayKey{"PgUp", [](Desk& desk) { go(desk, 0, rows(desk)); }},
    OverlayKey{"Enter", take},
    OverlayKey{"Esc", close},
    OverlayKey{"^C", commands::quit},
};
/// Where nothing is typed: not over a query that is completed.
constexpr std::array letter_keys = {
    OverlayKey{"j", [](Desk& desk) { go(desk, 1, 0); }},
    OverlayKey{"k", [](Desk& desk) { go(desk, 0, 1); }},
    OverlayKey{"Space ^D", [](Desk& desk) { go(desk, rows(desk), 0); }},
    OverlayKey{"b ^U", [](Desk& desk) { go(desk, 0, rows(desk)); }},
    OverlayKey{"g Home", [](Desk& desk) { go(desk, 0, desk.state.list.size()); }},
    OverlayKey{"G End", [](Desk& desk) { go(desk, desk.state.list.size(), 0); }},
    OverlayKey{"q ? F1 x", close},
    OverlayKey{"d", forget_saved_search},
    OverlayKey{"y", copy_command},
};

template <class Rows>
bool run_key(const Rows& keys, Desk& desk, const Key& key) {
  for (const OverlayKey& row : keys) {
    if (!names_key(row.keys, key)) continue;
    row.run(desk);
    return true;
  }
  return false;
}

}  // namespace

bool handle_overlay(Desk& desk, const Key& key) {
  if (key.code == Code::wheel_down || key.code == Code::wheel_up) {
    go(desk, key.code == Code::wheel_down, key.code == Code::wheel_up);
    return true;
  }
  if (run_key(overlay_keys, desk, key)) return true;
  if (desk.state.overlay != Overlay::completions) {
    run_key(letter_keys, desk, key);
    return true;
  }
  if (names_key("Tab", key)) {
    take(desk);
    return true;
  }
  close_overlay(desk.state);
  return false;
}

void close_overlay(State& state) {
  state.overlay = Overlay::none;
  state.list.clear();
  state.list_line = state.list_top = 0;
}

void show_completions(Desk& desk, std::vector<Choice> completions, Span replaced) {
  State& state = desk.state;
  if (state.focus != Pane::query) return;
  if (completions.empty()) return commands::next_pane(desk);
  const bool only = completions.size() == 1;
  desk.completed = replaced;
  state.list = std::move(completions);
  state.list_line = state.list_top = 0;
  state.overlay = Overlay::completions;
  if (only) take_completion(desk);
}

}  // namespace broadsheet
