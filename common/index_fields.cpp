#include "common/index_fields.h"

#include <fmt/format.h>

#include <algorithm>

#include "common/key_fields.h"

namespace broadsheet {
namespace {

/// The field of the schema that has the name, also one that only the index uses.
const Field* schema_field(std::string_view name) {
  if (const Field* field = find_query_field(name)) return field;
  const auto found =
      std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

}  // namespace

IndexFields::IndexFields(std::span<const std::string> names) {
  for (const Field& field : fields) all_.push_back(&field);
  for (const std::string& name : names) all_.push_back(&key_field(name));
}

const Field* IndexFields::find_for_query(std::string_view name) const {
  const Field* field = find_query_field(name);
  return field ? field : find_key(name);
}

const Field* IndexFields::find_for_facet(std::string_view name) const {
  const Field* field = schema_field(name);
  if (!field) field = find_key(name);
  return field && field->facet != FacetKind::none ? field : nullptr;
}

const Field* IndexFields::find_key(std::string_view key) const {
  for (const Field* field : keys())
    if (is_same_key(field->name, key)) return field;
  return nullptr;
}

std::string reason_against_key_field(std::string_view key, std::span<const std::string> names) {
  const std::string name = key_field_name(key);
  if (name.empty())
    return fmt::format("\"{}\" cannot be a field: its name needs a letter or digit, and at most {} bytes.",
                       key, longest_key_field_name);
  if (name == key_facets_name)
    return fmt::format("{} cannot be a field: --facet {} counts all keys.", name, name);
  if (const Field* field = schema_field(name))
    return fmt::format("{} cannot be a field for a key: every index has the field {} ({}).", name,
                       field->name, field->help);
  const Field& added = key_field(name);
  for (const std::string& other : names)
    if (!is_same_key(other, name) && key_field(other).slot == added.slot)
      return fmt::format("{} and {} cannot both be fields of one index: rename one of the keys.", other,
                         name);
  if (names.size() >= most_key_fields && !IndexFields(names).find_key(name))
    return fmt::format("{} cannot be a field: the index has {} fields for keys, and cannot have more.", name,
                       most_key_fields);
  return {};
}

}  // namespace broadsheet
