#include "searcher/interactive/commands/search_commands.h"

#include <utility>

#include "searcher/interactive/commands/query_commands.h"
#include "searcher/interactive/desk.h"
#include "searcher/interactive/inquiry.h"
#include "searcher/interactive/key_table.h"

namespace broadsheet::commands {
namespace {

void open_list(State& state, Overlay overlay) {
  state.overlay = overlay;
  state.list_line = state.list_top = 0;
}

SortOrder next_order(const State& state) {
  switch (state.choices.sort) {
    case SortOrder::relevance:
      return SortOrder::newest;
    case SortOrder::newest:
      return SortOrder::oldest;
    case SortOrder::oldest:
      break;
  }
  return SortOrder::relevance;
}

}  // namespace

void undo(Desk& desk) {
  if (std::optional<Choices> before = desk.history.undo(desk.state.choices))
    take_choices(desk, *std::move(before));
  else
    say(desk, "There is nothing to undo.");
}

void redo(Desk& desk) {
  if (std::optional<Choices> behind = desk.history.redo(desk.state.choices))
    take_choices(desk, *std::move(behind));
  else
    say(desk, "There is nothing to redo.");
}

void change_sort(Desk& desk) {
  Choices choices = desk.state.choices;
  choices.sort = next_order(desk.state);
  choose(desk, std::move(choices));
}

void change_collapse(Desk& desk) {
  Choices choices = desk.state.choices;
  choices.collapse = !choices.collapse;
  const bool collapses = choices.collapse;
  choose(desk, std::move(choices));
  say(desk, collapses ? "One document of a story is shown; c shows its copies, too."
                      : "Every document is shown, copies too; c shows one of a story.");
}

void ask_again(Desk& desk) {
  ask_hits_again(desk);
}

void show_shell_command(Desk& desk) {
  if (!desk.shelf.shell_command) return;
  desk.state.overlay_text = desk.shelf.shell_command(desk.state.choices);
  desk.state.list.clear();
  open_list(desk.state, Overlay::shell_command);
}

void save_search(Desk& desk) {
  desk.state.prompt = PromptKind::save_name;
  desk.state.prompt_line.set({});
}

void list_saved_searches(Desk& desk) {
  State& state = desk.state;
  state.list = desk.shelf.saved_searches ? desk.shelf.saved_searches() : std::vector<Choice>();
  if (state.list.empty()) return say(desk, "No search is saved yet; S saves this one.");
  open_list(state, Overlay::saved_searches);
}

void show_help(Desk& desk) {
  State& state = desk.state;
  state.list.clear();
  for (const KeyGroup& group : key_groups()) {
    if (!state.list.empty()) state.list.push_back({});
    state.list.push_back({std::string(group.heading), {}});
    for (const KeyRow& row : group.rows) state.list.push_back({std::string(row.keys), std::string(row.help)});
  }
  open_list(state, Overlay::help);
}

void show_or_hide_preview(Desk& desk) {
  State& state = desk.state;
  state.show_preview = !state.show_preview;
  if (!state.show_preview && state.focus == Pane::preview) focus_on(desk, Pane::results);
}

void redraw(Desk& desk) {
  desk.effects.push_back({Effect::Kind::redraw});
}

void suspend(Desk& desk) {
  desk.effects.push_back({Effect::Kind::suspend});
}

void quit(Desk& desk) {
  if (desk.state.focus == Pane::query) end_typing(desk);
  desk.effects.push_back({Effect::Kind::quit});
}

}  // namespace broadsheet::commands
