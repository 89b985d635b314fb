#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// The facets to count for the facet column, in its order, each with the number of values to list.
std::vector<FacetRequest> first_facets();

/// The lines of the facet column: a heading and its values, facet after facet. A facet without values has no
/// heading either.
std::vector<FacetLine> facet_lines(const State& state);

/// Whether the value is among the filters.
bool is_chosen(const State& state, const std::string& field, const FacetValue& value);

/// The filter that keeps only documents with this value. A year filters by date.
Filter filter_of(const std::string& field, const FacetValue& value);

/// Adds a filter for the value, or removes it if there is one.
void toggle(const std::string& field, const FacetValue& value, Choices& choices);

/// Takes new counts. Sorts years from the newest on, and keeps the cursor on the same value if that is still
/// there.
void take_facets(State& state, std::vector<FacetCounts> facets);

/// The value on a line of the column. nullptr: the line is a heading or does not exist.
const FacetValue* value_at(const State& state, std::size_t line);

}  // namespace broadsheet::interactive
