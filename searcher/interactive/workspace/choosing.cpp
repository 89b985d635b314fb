#include "searcher/interactive/workspace/choosing.h"

#include <string>
#include <string_view>
#include <utility>

#include "searcher/interactive/workspace/inquiry.h"

namespace broadsheet::interactive {
namespace {

std::string_view without_end_blanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

}  // namespace

void take_choices(Workspace& workspace, Choices choices) {
  if (workspace.state.query.text() != choices.query) workspace.state.query.set(choices.query);
  workspace.state.choices = std::move(choices);
  workspace.guessed_ending.clear();
  ask_hits(workspace);
}

void choose(Workspace& workspace, Choices choices, bool typed) {
  workspace.history.remember(workspace.state.choices, typed);
  take_choices(workspace, std::move(choices));
}

void take_line(Workspace& workspace) {
  workspace.past_query = 0;
  const std::string& text = workspace.state.query.text();
  if (text == workspace.state.choices.query) return;
  if (without_end_blanks(text) == without_end_blanks(workspace.state.choices.query)) {
    workspace.state.choices.query = text;  // finds the same, so nothing is asked
    return;
  }
  Choices choices = workspace.state.choices;
  choices.query = text;
  choices.similar.clear();
  choose(workspace, std::move(choices), true);
}

void end_typing(Workspace& workspace) {
  workspace.history.end_typing();
  workspace.past_query = 0;
  // From now on the line holds exactly the query that was searched for.
  const std::string typed(without_end_blanks(workspace.state.choices.query));
  const std::string query = typed + std::exchange(workspace.guessed_ending, {});
  workspace.state.choices.query = query;
  if (workspace.state.query.text() != query) workspace.state.query.set(query);
  if (workspace.kept_searches.remember && query.find_first_not_of(' ') != std::string::npos)
    workspace.kept_searches.remember(query);
}

}  // namespace broadsheet::interactive
