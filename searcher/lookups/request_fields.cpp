#include "searcher/lookups/request_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "common/error.h"
#include "common/key_fields.h"

namespace broadsheet {
namespace {

template <class Predicate>
[[noreturn]] void refuse_field(std::string_view what, std::string_view name, const IndexFields& index_fields,
                               Predicate fits) {
  std::string names;
  for (const Field* field : index_fields.all())
    if (fits(*field)) names.append(names.empty() ? "" : ", ").append(field->name);
  throw UsageError(fmt::format("{} knows no field \"{}\"; there are {}.", what, name, names));
}

bool can_filter(const Field& field) {
  return field.in_query && field.kind != FieldKind::relation;
}

bool can_count(const Field& field) {
  return field.facet != FacetKind::none;
}

bool has_words(const Field& field) {
  return field.kind != FieldKind::relation && field.kind != FieldKind::stored &&
         (field.in_query || field.name == "text");
}

void add_key_facets(const FacetRequest& all, const IndexFields& index_fields,
                    std::vector<FacetRequest>& facets) {
  const auto keys = index_fields.keys().first(std::min(most_key_facets, index_fields.keys().size()));
  for (const Field* key : keys)
    if (std::none_of(facets.begin(), facets.end(),
                     [&](const FacetRequest& facet) { return facet.field == key->name; }))
      facets.push_back({std::string(key->name), all.limit});
}

}  // namespace

void settle_fields(Request& request, const IndexFields& index_fields) {
  for (Filter& filter : request.filters) {
    const Field* field = index_fields.find_for_query(filter.field);
    if (!field) refuse_field("--filter", filter.field, index_fields, can_filter);
    filter.field = field->name;
  }
  std::vector<FacetRequest> facets;
  for (FacetRequest& facet : request.facets) {
    if (facet.field == key_facets_name) {
      add_key_facets(facet, index_fields, facets);
      continue;
    }
    const Field* field = index_fields.find_for_facet(facet.field);
    if (!field) refuse_field("--facet", facet.field, index_fields, can_count);
    facets.push_back({std::string(field->name), facet.limit});
  }
  request.facets = std::move(facets);
}

const Field& field_of_words(const WordListRequest& request, const IndexFields& index_fields) {
  if (const Field* field = find_field(request.field); field && !is_key_field(*field)) return *field;
  if (const Field* field = index_fields.find_key(request.field)) return *field;
  refuse_field("searcher terms", request.field, index_fields, has_words);
}

}  // namespace broadsheet
