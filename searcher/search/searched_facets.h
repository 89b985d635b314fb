#pragma once

#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/results.h"
#include "searcher/search/searched_query.h"

namespace broadsheet {

/// What the facets of a search are finished with.
struct FacetSources {
  IndexReader& index;
  const EntityOverrides& overrides;
  EntityNames& names;
};

/// Lists the values that the search counted in `facets`, which are those of the query's request, in their
/// order. With Request::disjunctive_facets each is counted again without what filters by its own field.
void finish_facets(SearchedQuery& query, std::vector<FacetCounts>& facets, const FacetSources& sources,
                   const Deadline& deadline);

}  // namespace broadsheet
