#include "searcher/interactive/facet_column.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/names/entity_key.h"
#include "common/schema.h"

namespace broadsheet {
namespace {

constexpr std::array<std::string_view, 7> shown_facets = {"person", "organisation", "place", "law",
                                                          "source", "language",     "year"};
constexpr std::size_t first_values = 10;

/// The field that filters by a facet's values.
const std::string& filtered_field(const std::string& facet) {
  static const std::string date = "date";
  const Field* field = find_field(facet);
  return field && field->kind == FieldKind::date ? date : facet;
}

bool is_of_value(const Filter& filter, const std::string& field, const FacetValue& value) {
  if (filter.field != filtered_field(field)) return false;
  if (filter.value == value.value || (!value.id.empty() && filter.value == value.id)) return true;
  return !value.id.empty() && entity_key(filter.value) == value.id;
}

}  // namespace

std::vector<FacetRequest> first_facets() {
  std::vector<FacetRequest> facets;
  for (const std::string_view field : shown_facets) facets.push_back({std::string(field), first_values});
  return facets;
}

/// By its name where that leads to the same entity: people read filters.
Filter filter_of(const std::string& field, const FacetValue& value) {
  const bool by_id = !value.id.empty() && entity_key(value.value) != value.id;
  return {filtered_field(field), by_id ? value.id : value.value};
}

void toggle(const std::string& field, const FacetValue& value, Choices& choices) {
  const auto chosen = [&](const Filter& filter) { return is_of_value(filter, field, value); };
  if (std::erase_if(choices.filters, chosen) == 0) choices.filters.push_back(filter_of(field, value));
}

std::vector<FacetLine> facet_lines(const State& state) {
  std::vector<FacetLine> lines;
  for (std::size_t facet = 0; facet < state.facets.size(); ++facet) {
    const std::size_t values = state.facets[facet].values.size();
    if (values > 0) lines.push_back({facet, std::nullopt});
    for (std::size_t value = 0; value < values; ++value) lines.push_back({facet, value});
  }
  return lines;
}

const FacetValue* value_at(const State& state, std::size_t line) {
  const std::vector<FacetLine> lines = facet_lines(state);
  if (line >= lines.size() || !lines[line].value) return nullptr;
  return &state.facets[lines[line].facet].values[*lines[line].value];
}

bool is_chosen(const State& state, const std::string& field, const FacetValue& value) {
  return std::any_of(state.choices.filters.begin(), state.choices.filters.end(),
                     [&](const Filter& filter) { return is_of_value(filter, field, value); });
}

}  // namespace broadsheet
