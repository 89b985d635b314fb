#include "searcher/search/facets.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "common/schema.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

bool is_wanted(const FacetValue& value, std::optional<EntityType> type, const NamePart& part,
               EntityNames& names) {
  if (type) return names.name_contains({*type, value.value}, part);
  return fold_keyword(value.value).find(part.folded) != std::string::npos;
}

bool is_listed_before(const FacetValue& a, const FacetValue& b) {
  return a.count != b.count ? a.count > b.count : a.value < b.value;
}

/// The field to filter by the facet's values: `date` for years and months.
std::string_view filter_field(const FacetRequest& facet) {
  const Field* field = find_field(facet.field);
  return field && field->kind == FieldKind::date ? std::string_view("date") : facet.field;
}

bool filters_by(const QueryNode::Clause& clause, const FacetRequest& facet) {
  return clause.occur != Occur::must_not && clause.node.kind == QueryNode::Kind::field &&
         clause.node.field == filter_field(facet);
}

/// Selects the values that --facet-filter allows, at most as many as requested, and replaces ids of entities
/// by names. Sorts by count, then by what is shown.
void list_values(FacetCounts& facet, const FacetRequest& wanted, const Request& request, EntityNames& names) {
  const Field* field = find_field(facet.field);
  const std::optional<EntityType> type = field ? entity_type_of(*field) : std::nullopt;
  if (!request.facet_filter.empty()) {
    const NamePart part(request.facet_filter);
    std::erase_if(facet.values,
                  [&](const FacetValue& value) { return !is_wanted(value, type, part, names); });
    facet.distinct = facet.values.size();
    if (wanted.limit > 0 && facet.values.size() > wanted.limit) facet.values.resize(wanted.limit);
  }
  if (!type) return;
  for (FacetValue& value : facet.values) {
    value.id = std::move(value.value);
    value.value = names.name({*type, value.id});
  }
  std::stable_sort(facet.values.begin(), facet.values.end(), is_listed_before);
}

/// The request for counting one facet with --facet-mode disjunctive: without filters on its field. nullopt
/// when there are none.
std::optional<Request> without_own_filters(const Request& request, const FacetRequest& facet) {
  const auto own = [&](const Filter& filter) { return filter.field == filter_field(facet); };
  if (std::none_of(request.filters.begin(), request.filters.end(), own)) return std::nullopt;
  Request wider = request;
  std::erase_if(wider.filters, own);
  return wider;
}

/// The query without required clauses on the field; nullopt when there are none.
std::optional<QueryNode> without_own_clauses(const QueryNode& root, const FacetRequest& facet) {
  if (filters_by({Occur::should, root}, facet)) return QueryNode{};
  if (root.kind != QueryNode::Kind::group) return std::nullopt;
  QueryNode wider = root;
  std::erase_if(wider.clauses, [&](const QueryNode::Clause& clause) { return filters_by(clause, facet); });
  if (wider.clauses.size() == root.clauses.size()) return std::nullopt;
  return wider;
}

/// nullopt when nothing filters by its field.
std::optional<FacetCounts> count_disjunctively(const FacetRequest& facet, PreparedQuery& query,
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

void finish_facets(PreparedQuery& query, std::vector<FacetCounts>& facets, const FacetSources& sources,
                   const Deadline& deadline) {
  for (std::size_t i = 0; i < facets.size(); ++i) {
    const FacetRequest& wanted = query.request.facets[i];
    if (query.request.disjunctive_facets)
      if (auto counts = count_disjunctively(wanted, query, sources, deadline)) facets[i] = std::move(*counts);
    list_values(facets[i], wanted, query.request, sources.names);
  }
}

}  // namespace broadsheet
