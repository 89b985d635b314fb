#pragma once

#include <optional>

#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Keeps the values that --facet-filter wants, at most as many as asked for, and puts names in place of the
/// ids of entities. By count, then by what is shown.
void list_values(FacetCounts& facet, const FacetRequest& wanted, const Request& request, EntityNames& names);

/// The request without filters on the field, counting that facet only: what --facet-mode disjunctive counts.
/// nullopt when nothing filters by the field.
std::optional<Request> without_own_filters(const Request& request, const FacetRequest& facet);
/// The query without the required clauses on the field; nullopt when there are none.
std::optional<QueryNode> without_own_clauses(const QueryNode& root, const FacetRequest& facet);

}  // namespace broadsheet
