#include "searcher/interactive/commands/query_commands.h"

#include <string>
#include <utility>
#include <vector>

#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/workspace/choosing.h"
#include "searcher/interactive/workspace/inquiry.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive::commands {
namespace {

std::vector<std::string> past_queries(const Workspace& workspace) {
  return workspace.kept_searches.past_queries ? workspace.kept_searches.past_queries()
                                              : std::vector<std::string>();
}

void show_past_query(Workspace& workspace) {
  const std::size_t place = workspace.past_query;
  workspace.state.query.set(place == 0 ? workspace.typed_query : workspace.past_queries[place - 1]);
  take_line(workspace);
  workspace.past_query = place;
}

}  // namespace

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
  std::vector<ListLine> lines;
  for (std::string& query : past_queries(workspace)) lines.push_back({std::move(query), {}});
  if (lines.empty()) return say(workspace, "No queries have been kept yet.");
  open_overlay(workspace, Overlay::history, std::move(lines));
}

}  // namespace broadsheet::interactive::commands
