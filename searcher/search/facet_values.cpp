#include "searcher/search/facet_values.h"

#include <algorithm>

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

}  // namespace

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

std::optional<Request> without_own_filters(const Request& request, const FacetRequest& facet) {
  const auto own = [&](const Filter& filter) { return filter.field == filter_field(facet); };
  if (std::none_of(request.filters.begin(), request.filters.end(), own)) return std::nullopt;
  Request wider = request;
  std::erase_if(wider.filters, own);
  return wider;
}

std::optional<QueryNode> without_own_clauses(const QueryNode& root, const FacetRequest& facet) {
  if (filters_by({Occur::should, root}, facet)) return QueryNode{};
  if (root.kind != QueryNode::Kind::group) return std::nullopt;
  QueryNode wider = root;
  std::erase_if(wider.clauses, [&](const QueryNode::Clause& clause) { return filters_by(clause, facet); });
  if (wider.clauses.size() == root.clauses.size()) return std::nullopt;
  return wider;
}

}  // namespace broadsheet
