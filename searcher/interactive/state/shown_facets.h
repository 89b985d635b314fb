#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// The facets that the column shows, in its order, with how many values of each.
std::vector<FacetRequest> first_facets();

/// The lines of the facet column: a heading and its values, facet after facet. A facet without values has no
/// heading either.
std::vector<FacetLine> facet_lines(const State& state);

/// Whether the value is among the filters.
bool is_chosen(const State& state, const std::string& field, const FacetValue& value);

/// What keeps only documents with the value: years narrow the date.
Filter filter_of(const std::string& field, const FacetValue& value);

/// Adds the value to the filters, or takes it away.
void toggle(const std::string& field, const FacetValue& value, Choices& choices);

/// New counts: years from the newest on, the cursor where it was, as far as that is still there.
void take_facets(State& state, std::vector<FacetCounts> facets);

/// The value of a line of the column; nullptr: a heading, or there is no such line.
const FacetValue* value_at(const State& state, std::size_t line);

}  // namespace broadsheet::interactive
