// Finishes the facets of a search.
#pragma once

#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/results.h"
#include "searcher/search/prepared_query.h"

namespace broadsheet {

/// What is needed to finish facets.
struct FacetSources {
  IndexReader& index;
  const EntityOverrides& overrides;
  EntityNames& names;
};

/// Lists the values that the search counted. `facets` belong to the facets of the query's request, in order.
/// With Request::disjunctive_facets, counts each facet again without the filters on its own field.
void finish_facets(PreparedQuery& query, std::vector<FacetCounts>& facets, const FacetSources& sources,
                   const Deadline& deadline);

}  // namespace broadsheet
