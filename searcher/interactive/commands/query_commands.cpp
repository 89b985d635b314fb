#include "searcher/interactive/commands/query_commands.h"

#include <string_view>
#include <utility>

#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/inquiry.h"
#include "searcher/interactive/workspace.h"

namespace broadsheet::interactive::commands {
namespace {

std::vector<std::string> past_queries(const Workspace& workspace) {
  return workspace.kept_searches.past_queries ? workspace.kept_searches.past_queries()
                                              : std::vector<std::string>();
}

std::string_view without_end_blanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

void show_past_query(Workspace& workspace) {
  const std::size_t place = workspace.past_query;
  workspace.state.query.set(place == 0 ? workspace.typed_query : workspace.past_queries[place - 1]);
  take_line(workspace);
  workspace.past_query = place;
}

}  // namespace

void take_line(Workspace& workspace) {
  workspace.past_query = 0;
  const std::string& text = workspace.state.query.text();
  if (text == workspace.state.choices.query) return;
  if (without_end_blanks(text) == without_end_blanks(workspace.state.choices.query)) {
    workspace.state.choices.query = text;  // and finds the same
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
  // The line says what is shown.
  const std::string typed(without_end_blanks(workspace.state.choices.query));
  const std::string query = typed + std::exchange(workspace.guessed_ending, {});
  workspace.state.choices.query = query;
  if (workspace.state.query.text() != query) workspace.state.query.set(query);
  if (workspace.kept_searches.remember && query.find_first_not_of(' ') != std::string::npos)
    workspace.kept_searches.remember(query);
}

void complete(Workspace& workspace) {
  if (workspace.state.query.text().empty()) return next_pane(workspace);
  ask_completions(workspace);
}

void older_query(Workspace& workspace) {
  if (workspace.past_query == 0) {
    workspace.past_queries = past_queries(workspace);
    workspace.typed_query = workspace.state.query.text();
    std::erase(workspace.past_queries, workspace.typed_query);
  }
  if (workspace.past_query == workspace.past_queries.size())
    return say(workspace, "There is no older query.");
  ++workspace.past_query;
  show_past_query(workspace);
}

void newer_query(Workspace& workspace) {
  if (workspace.past_query == 0) return say(workspace, "There is no newer query.");
  --workspace.past_query;
  show_past_query(workspace);
}

void list_history(Workspace& workspace) {
  State& state = workspace.state;
  state.list.clear();
  for (std::string& query : past_queries(workspace)) state.list.push_back({std::move(query), {}});
  if (state.list.empty()) return say(workspace, "No query was kept yet.");
  state.overlay = Overlay::history;
  state.list_line = state.list_top = 0;
}

}  // namespace broadsheet::interactive::commands
