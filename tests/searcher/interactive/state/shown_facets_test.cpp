#include "searcher/interactive/state/shown_facets.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;

namespace {

std::string filters(const Choices& choices) {
  std::string all;
  for (const Filter& filter : choices.filters) all += filter.field + ":" + filter.value + " ";
  return all;
}

State counted() {
  State state;
  state.facets = {{"person", true, 0, {}},
                  {"source", true, 2, {{"Herald", 5}, {"Courier", 3}}},
                  {"year", true, 1, {{"2024", 8}}}};
  return state;
}

}  // namespace

TEST_CASE("A facet has a line for its heading and one for each value; without values it has none") {
  const State state = counted();
  const std::vector<FacetLine> lines = facet_lines(state);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].facet == 1);
  CHECK_FALSE(lines[0].value);
  CHECK(lines[2].value == 1);
  CHECK(lines[4].facet == 2);
  CHECK(value_at(state, 2)->value == "Courier");
  CHECK(value_at(state, 0) == nullptr);
  CHECK(value_at(state, 5) == nullptr);
}

TEST_CASE("A value that is chosen becomes a filter, and chosen again it is none") {
  State state = counted();
  toggle("source", {"Herald", 5}, state.choices);
  toggle("source", {"Courier", 3}, state.choices);
  CHECK(filters(state.choices) == "source:Herald source:Courier ");
  CHECK(is_chosen(state, "source", {"Herald", 5}));
  toggle("source", {"Herald", 5}, state.choices);
  CHECK(filters(state.choices) == "source:Courier ");
  CHECK_FALSE(is_chosen(state, "source", {"Herald", 5}));
}

TEST_CASE("A value is chosen in any case, and by no filter for documents without a value") {
  State state = counted();
  state.choices.filters = {{"source", "HERALD"}};
  CHECK(is_chosen(state, "source", {"Herald", 5}));
  toggle("source", {"Herald", 5}, state.choices);
  CHECK(state.choices.filters.empty());
  state.choices.filters = {{"source", "none", {}, true}};
  CHECK_FALSE(is_chosen(state, "source", {"none", 1}));
}

TEST_CASE("A year narrows the date") {
  State state;
  toggle("year", {"2024", 8}, state.choices);
  CHECK(filters(state.choices) == "date:2024 ");
  CHECK(is_chosen(state, "year", {"2024", 8}));
  CHECK_FALSE(is_chosen(state, "year", {"2023", 1}));
}

TEST_CASE("An entity is filtered by its name where the name leads to it, else by its id") {
  State state;
  const FacetValue merkel{"Angela Merkel", 4, "angela merkel"}, union_{"EU", 9, "european union"};
  toggle("person", merkel, state.choices);
  toggle("organisation", union_, state.choices);
  CHECK(filters(state.choices) == "person:Angela Merkel organisation:european union ");
  CHECK(is_chosen(state, "person", merkel));
  CHECK(is_chosen(state, "organisation", union_));
  CHECK_FALSE(is_chosen(state, "place", union_));
}

TEST_CASE("New counts leave the cursor on its value, or in its group when the value is gone") {
  State state = counted();
  state.facet_line = 2;  // Courier
  take_facets(
      state, {{"person", true, 1, {{"Ines Falk", 2}}}, {"source", true, 2, {{"Courier", 2}, {"Herald", 1}}}});
  CHECK(value_at(state, state.facet_line)->value == "Courier");
  take_facets(state, {{"person", true, 1, {{"Ines Falk", 2}}}, {"source", true, 1, {{"Herald", 1}}}});
  CHECK(value_at(state, state.facet_line)->value == "Herald");
}

TEST_CASE("Years are listed from the newest on") {
  State state;
  take_facets(state, {{"year", true, 3, {{"2022", 9}, {"2024", 8}, {"2023", 1}}}});
  CHECK(state.facets[0].values[0].value == "2024");
  CHECK(state.facets[0].values[2].value == "2022");
}
