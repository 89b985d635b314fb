#include "searcher/interactive/commands/facet_commands.h"

#include <algorithm>
#include <utility>

#include "searcher/interactive/desk.h"
#include "searcher/interactive/facet_column.h"
#include "searcher/interactive/inquiry.h"

namespace broadsheet::commands {
namespace {

/// Every name that is listed is looked up at each search, so all are too many.
constexpr std::size_t more = 50, most = 500;

/// The field of the facet that the cursor is in; empty: there is none.
std::string field_at_cursor(const State& state) {
  const std::vector<FacetLine> lines = facet_lines(state);
  return state.facet_line < lines.size() ? state.facets[lines[state.facet_line].facet].field : std::string();
}

}  // namespace

void toggle_value(Desk& desk) {
  const FacetValue* value = value_at(desk.state, desk.state.facet_line);
  if (!value) return;
  Choices choices = desk.state.choices;
  toggle(field_at_cursor(desk.state), *value, choices);
  choose(desk, std::move(choices));
}

void more_values(Desk& desk) {
  const std::string field = field_at_cursor(desk.state);
  for (FacetRequest& facet : desk.facets) {
    if (facet.field != field) continue;
    if (facet.limit == most)
      return say(desk, "More are not listed; Tab behind field: in the query completes all.");
    facet.limit = facet.limit < more ? more : most;
    ask_counts(desk);
  }
}

void remove_newest_filter(Desk& desk) {
  Choices choices = desk.state.choices;
  if (choices.filters.empty()) return say(desk, "There is no filter.");
  choices.filters.pop_back();
  choose(desk, std::move(choices));
}

void remove_filters(Desk& desk) {
  Choices choices = desk.state.choices;
  if (choices.filters.empty() && !choices.dates.from && !choices.dates.to)
    return say(desk, "There is no filter.");
  choices.filters.clear();
  choices.dates = {};
  choose(desk, std::move(choices));
}

void show_or_hide_facets(Desk& desk) {
  State& state = desk.state;
  state.show_facets = !state.show_facets;
  if (!state.show_facets && state.focus == Pane::facets) focus_on(desk, Pane::results);
}

}  // namespace broadsheet::commands
