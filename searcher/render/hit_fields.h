#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// A key of JSON objects and a column of tables: what a hit tells. docs/OUTPUT_FORMATS.md describes each.
struct HitField {
  std::string_view name;
  /// null: the document has none.
  nlohmann::ordered_json (*value)(const Results& results, const Hit& hit);
};

/// All that have a name of their own. `fields.KEY` is the input record's further field KEY.
std::span<const HitField> hit_fields();
bool is_hit_field(std::string_view name);

/// For messages.
std::string hit_field_names();

/// What the style selects, else `usual`; with topics the query's id comes first unless it has a place.
std::vector<std::string_view> chosen_fields(const Style& style, std::span<const std::string_view> usual);

/// null for a name that is none, too.
nlohmann::ordered_json field_value(std::string_view name, const Results& results, const Hit& hit);

/// The same in a cell of a table: lists of texts have ` | ` between them, scores 4 decimals, other structures
/// are JSON; empty: absent.
std::string field_text(std::string_view name, const Results& results, const Hit& hit);

/// An object of these keys, in this order; absent values are absent.
nlohmann::ordered_json json_fields(std::span<const std::string_view> names, const Results& results,
                                   const Hit& hit);

}  // namespace broadsheet::render
