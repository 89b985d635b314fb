#include "searcher/interactive/commands/search_commands.h"

#include <optional>
#include <utility>
#include <vector>

#include "searcher/interactive/workspace/choosing.h"
#include "searcher/interactive/workspace/inquiry.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive::commands {
namespace {

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

void undo(Workspace& workspace) {
  if (std::optional<Choices> before = workspace.history.undo(workspace.state.choices))
    take_choices(workspace, *std::move(before));
  else
    say(workspace, "There is nothing to undo.");
}

void redo(Workspace& workspace) {
  if (std::optional<Choices> behind = workspace.history.redo(workspace.state.choices))
    take_choices(workspace, *std::move(behind));
  else
    say(workspace, "There is nothing to redo.");
}

void change_sort(Workspace& workspace) {
  Choices choices = workspace.state.choices;
  choices.sort = next_order(workspace.state);
  choose(workspace, std::move(choices));
}

void change_collapse(Workspace& workspace) {
  Choices choices = workspace.state.choices;
  choices.collapse = !choices.collapse;
  const bool collapses = choices.collapse;
  choose(workspace, std::move(choices));
  say(workspace, collapses ? "One document of each story is shown; c shows the copies too."
                           : "All documents are shown, copies too; c shows one of each story.");
}

void ask_again(Workspace& workspace) {
  ask_hits_again(workspace);
}

void show_shell_command(Workspace& workspace) {
  if (!workspace.kept_searches.shell_command) return;
  workspace.state.overlay_text = workspace.kept_searches.shell_command(workspace.state.choices);
  open_overlay(workspace, Overlay::shell_command);
}

void save_search(Workspace& workspace) {
  workspace.state.prompt = PromptKind::save_name;
  workspace.state.prompt_line.set({});
}

void list_saved_searches(Workspace& workspace) {
  std::vector<ListLine> searches = workspace.kept_searches.saved_searches
                                       ? workspace.kept_searches.saved_searches()
                                       : std::vector<ListLine>();
  if (searches.empty()) return say(workspace, "No searches have been saved yet; S saves this one.");
  open_overlay(workspace, Overlay::saved_searches, std::move(searches));
}

void show_or_hide_preview(Workspace& workspace) {
  State& state = workspace.state;
  state.show_preview = !state.show_preview;
  if (!state.show_preview && state.focus == Pane::preview) focus_on(workspace, Pane::results);
}

void redraw(Workspace& workspace) {
  workspace.effects.push_back({Effect::Kind::redraw});
}

void suspend(Workspace& workspace) {
  workspace.effects.push_back({Effect::Kind::suspend});
}

void quit(Workspace& workspace) {
  if (workspace.state.focus == Pane::query) end_typing(workspace);
  workspace.effects.push_back({Effect::Kind::quit});
}

}  // namespace broadsheet::interactive::commands
