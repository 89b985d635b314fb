#include "searcher/interactive/state/shown_facets.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "common/index_fields.h"
#include "common/names/entity_key.h"
#include "common/schema.h"
#include "common/unicode.h"

namespace broadsheet::interactive {
namespace {

struct ShownFacet {
  std::string_view field;
  std::size_t first_values;  ///< few enough for several groups to be in sight
};
constexpr std::array shown_facets = {
    ShownFacet{"person", 5}, ShownFacet{"organisation", 5}, ShownFacet{"place", 5}, ShownFacet{"law", 5},
    ShownFacet{"source", 5}, ShownFacet{"language", 5},     ShownFacet{"year", 15}};

constexpr std::size_t first_values_of_keys = 5;

/// The field that a facet's values filter by.
const std::string& filtered_field(const std::string& facet) {
  static const std::string date = "date";
  const Field* field = find_field(facet);
  return field && field->kind == FieldKind::date ? date : facet;
}

bool is_of_value(const Filter& filter, const std::string& field, const FacetValue& value) {
  if (filter.field != filtered_field(field)) return false;
  if (filter.none) return false;
  if (fold_keyword(filter.value) == fold_keyword(value.value) ||
      (!value.id.empty() && filter.value == value.id))
    return true;
  return !value.id.empty() && names::entity_key(filter.value) == value.id;
}

/// Field and value on the cursor's line; both are empty when it has none.
std::pair<std::string, std::string> at_cursor(const State& state) {
  const FacetValue* value = value_at(state, state.facet_line);
  if (!value) return {};
  return {state.facets[facet_lines(state)[state.facet_line].facet].field, value->value};
}

/// The line of the value, or of the first value of its group.
std::optional<std::size_t> line_with(const State& state, const std::string& field, const std::string& value) {
  const std::vector<FacetLine> lines = facet_lines(state);
  std::optional<std::size_t> found;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    const FacetCounts& facet = state.facets[lines[line].facet];
    if (facet.field != field || !lines[line].value) continue;
    if (!found) found = line;
    if (facet.values[*lines[line].value].value == value) return line;
  }
  return found;
}

}  // namespace

std::vector<FacetRequest> first_facets() {
  std::vector<FacetRequest> facets;
  for (const ShownFacet& shown : shown_facets)
    facets.push_back({std::string(shown.field), shown.first_values});
  facets.push_back({std::string(key_facets_name), first_values_of_keys});
  return facets;
}

/// Filters by name when the name leads to the same entity as the id, because people read filters.
Filter filter_of(const std::string& field, const FacetValue& value) {
  const bool by_id = !value.id.empty() && names::entity_key(value.value) != value.id;
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

void take_facets(State& state, std::vector<FacetCounts> facets) {
  const auto [field, value] = at_cursor(state);
  state.facets = std::move(facets);
  for (FacetCounts& facet : state.facets)
    if (facet.field == "year")
      std::sort(facet.values.begin(), facet.values.end(),
                [](const FacetValue& a, const FacetValue& b) { return a.value > b.value; });
  if (const std::optional<std::size_t> line = line_with(state, field, value)) state.facet_line = *line;
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

}  // namespace broadsheet::interactive
