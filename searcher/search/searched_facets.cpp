#include "searcher/search/searched_facets.h"

#include <optional>
#include <utility>

#include "searcher/search/facet_values.h"

namespace broadsheet {
namespace {

/// nullopt when nothing filters by its field.
std::optional<FacetCounts> count_disjunctively(const FacetRequest& facet, SearchedQuery& query,
                                               const FacetSources& sources, const Deadline& deadline) {
  const std::optional<Request> wider = without_own_filters(query.request, facet);
  const std::optional<QueryNode> wider_root = without_own_clauses(query.root, facet);
  if (!wider && !wider_root) return std::nullopt;
  Request counting = wider.value_or(query.request);
  counting.facets = {facet};
  counting.histogram.reset();
  counting.limit = 0;
  counting.ranked = false;
  counting.explain = false;
  const QueryNode& root = wider_root ? *wider_root : query.root;
  return sources.index.search(root, counting, query.reader, sources.overrides, deadline).facets.front();
}

}  // namespace

void finish_facets(SearchedQuery& query, std::vector<FacetCounts>& facets, const FacetSources& sources,
                   const Deadline& deadline) {
  for (std::size_t i = 0; i < facets.size(); ++i) {
    const FacetRequest& wanted = query.request.facets[i];
    if (query.request.disjunctive_facets)
      if (auto counts = count_disjunctively(wanted, query, sources, deadline)) facets[i] = std::move(*counts);
    list_values(facets[i], wanted, query.request, sources.names);
  }
}

}  // namespace broadsheet
