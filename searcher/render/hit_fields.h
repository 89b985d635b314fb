// The fields of a hit: keys in JSON, columns in tables. docs/OUTPUT_FORMATS.md describes each.
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

struct HitField {
  std::string_view name;
  /// null if the document has none.
  nlohmann::ordered_json (*value)(const Results& results, const Hit& hit);
};

/// All fields with fixed names. In addition, `fields.KEY` names any further field KEY of the input record.
std::span<const HitField> hit_fields();
bool is_hit_field(std::string_view name);

/// A list for messages.
std::string hit_field_names();

/// The fields that the style selects, or `usual` if it selects none. With topics, adds the query's id at the
/// beginning unless it is already among them.
std::vector<std::string_view> chosen_fields(const Style& style, std::span<const std::string_view> usual);

/// null if the document has no such field or the name is unknown.
nlohmann::ordered_json field_value(std::string_view name, const Results& results, const Hit& hit);

/// The value for a cell of a table. Lists of texts are joined with ` | `, scores have 4 decimals, and other
/// structures are JSON. Empty if absent.
std::string field_text(std::string_view name, const Results& results, const Hit& hit);

/// An object with these keys in this order, without those that have no value.
nlohmann::ordered_json json_fields(std::span<const std::string_view> names, const Results& results,
                                   const Hit& hit);

}  // namespace broadsheet::render
