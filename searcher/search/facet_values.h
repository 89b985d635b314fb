// Finishes facets for display.
#pragma once

#include <optional>

#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Selects the values that --facet-filter allows, at most as many as requested, and replaces ids of entities
/// by names. Sorts by count, then by what is shown.
void list_values(FacetCounts& facet, const FacetRequest& wanted, const Request& request, EntityNames& names);

/// The request for counting one facet with --facet-mode disjunctive: without filters on its field. nullopt
/// when there are none.
std::optional<Request> without_own_filters(const Request& request, const FacetRequest& facet);
/// The query without required clauses on the field; nullopt when there are none.
std::optional<QueryNode> without_own_clauses(const QueryNode& root, const FacetRequest& facet);

}  // namespace broadsheet
