#include "searcher/interactive/commands/facet_commands.h"

#include <algorithm>
#include <utility>

#include "searcher/interactive/state/shown_facets.h"
#include "searcher/interactive/workspace/choosing.h"
#include "searcher/interactive/workspace/inquiry.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive::commands {
namespace {

/// Listing costs time, because every listed name is looked up at each search; so there is a limit.
constexpr std::size_t more = 50, most = 500;

/// The field of the facet that the cursor is in; empty when there is none.
std::string field_at_cursor(const State& state) {
  const std::vector<FacetLine> lines = facet_lines(state);
  return state.facet_line < lines.size() ? state.facets[lines[state.facet_line].facet].field : std::string();
}

}  // namespace

void toggle_value(Workspace& workspace) {
  const FacetValue* value = value_at(workspace.state, workspace.state.facet_line);
  if (!value) return;
  Choices choices = workspace.state.choices;
  toggle(field_at_cursor(workspace.state), *value, choices);
  choose(workspace, std::move(choices));
}

void more_values(Workspace& workspace) {
  const std::string field = field_at_cursor(workspace.state);
  const auto is_asked = [&](const FacetRequest& facet) { return facet.field == field; };
  std::vector<FacetRequest>& facets = workspace.facets;
  if (!field.empty() && std::none_of(facets.begin(), facets.end(), is_asked))
    facets.insert(facets.end() - 1, {field, 0});  // a key; the request for all keys stays behind it
  for (FacetRequest& facet : workspace.facets) {
    if (facet.field != field) continue;
    if (facet.limit == most)
      return say(workspace,
                 "No more values are listed; in the query, Tab after FIELD: completes any of them.");
    facet.limit = facet.limit < more ? more : most;
    ask_counts(workspace);
  }
}

void remove_newest_filter(Workspace& workspace) {
  Choices choices = workspace.state.choices;
  if (choices.filters.empty()) return say(workspace, "There is no filter.");
  choices.filters.pop_back();
  choose(workspace, std::move(choices));
}

void remove_filters(Workspace& workspace) {
  Choices choices = workspace.state.choices;
  if (choices.filters.empty() && !choices.dates.from && !choices.dates.to)
    return say(workspace, "There is no filter.");
  choices.filters.clear();
  choices.dates = {};
  choose(workspace, std::move(choices));
}

void show_or_hide_facets(Workspace& workspace) {
  State& state = workspace.state;
  state.show_facets = !state.show_facets;
  if (!state.show_facets && state.focus == Pane::facets) focus_on(workspace, Pane::results);
}

}  // namespace broadsheet::interactive::commands
