// Tables in JSON: rows as arrays, or a column under each key.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// True when the value at the beginning of `json`, which may be cut off, is a table with a column for a title
/// or text:
///   {"title": ["A", "B"], "text": ["...", "..."]}                  a list for each column
///   {"title": {"0": "A", "1": "B"}, "text": {"0": "...", ...}}     the same by row numbers
///   {"columns": ["title", "text"], "data": [["A", "..."], ...]}    rows below a header
///   [["title", "text"], ["A", "..."], ...]                         likewise
bool is_json_table(std::string_view json, const FieldMapping& mapping);

/// The rows of such a table, each as a JSON object. Empty when `json` cannot be parsed.
std::vector<std::string> json_table_rows(std::string_view json);

}  // namespace broadsheet::readers
