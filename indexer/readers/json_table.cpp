#include "indexer/readers/json_table.h"

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "indexer/readers/json_cursor.h"

namespace broadsheet::readers {
namespace {

namespace dom = simdjson::dom;

constexpr std::string_view header_keys = " columns fields header headers cols column_names columnNames ";
constexpr std::string_view row_keys = " data rows values records ";

bool is_one_of(std::string_view list, std::string_view key) {
  return list.find(' ' + std::string(key) + ' ') != list.npos;
}

bool is_title_or_text(std::string_view key, const FieldMapping& mapping) {
  const auto target = mapping.find(key);
  return target && (target->member == Member::title || target->member == Member::text);
}

// An array of names of which one is that of a title or text.
bool is_header(JsonCursor array, const FieldMapping& mapping) {
  bool known = false;
  array.enter();
  while (array.next()) {
    if (array.kind() != '"') return false;
    known |= is_title_or_text(array.string(), mapping);
  }
  return known;
}

// The number of scalars in a column; nullopt when the value is no column. Rows may have numbers: {"0": ...,
// "1": ...}.
std::optional<std::size_t> column_size(JsonCursor column) {
  const bool by_number = column.kind() == '{';
  if (!by_number && column.kind() != '[') return std::nullopt;
  std::size_t size = 0;
  column.enter();
  while (column.next()) {
    if (by_number && column.key() != std::to_string(size)) return std::nullopt;
    if (column.kind() == '{' || column.kind() == '[') return std::nullopt;
    column.skip();
    ++size;
  }
  return size;
}

// Columns of one length of at least two, one of them of titles or texts.
bool has_columns(JsonCursor object, const FieldMapping& mapping) {
  std::optional<std::size_t> rows;
  bool known = false, cut_off = false;
  int columns = 0;
  object.enter();
  while (object.next()) {
    const std::string_view key = object.key();
    const std::optional<std::size_t> size = column_size(object);
    object.skip();
    cut_off = object.kind() == '\0';
    if (!size || *size < 2 || (rows && *rows != *size && !cut_off)) return false;
    rows = rows.value_or(*size);
    known |= is_title_or_text(key, mapping);
    ++columns;
  }
  return known && (columns > 1 || cut_off);
}

bool has_header_and_rows(JsonCursor object, const FieldMapping& mapping) {
  bool header = false, rows = false;
  object.enter();
  while (object.next()) {
    const std::string_view key = object.key();
    if (object.kind() == '[') {
      header |= is_one_of(header_keys, key) && is_header(object, mapping);
      JsonCursor row = object;
      row.enter();
      rows |= is_one_of(row_keys, key) && row.next() && row.kind() == '[';
    }
    object.skip();
  }
  return header && rows;
}

std::string json_object(const std::vector<std::string>& names, dom::array row) {
  std::string object;
  std::size_t i = 0;
  for (const dom::element value : row) {
    if (i == names.size()) break;
    object += (object.empty() ? "{" : ",") + names[i++] + ":" + simdjson::minify(value);
  }
  return object.empty() ? "{}" : object + "}";
}

std::vector<std::string> names_of(dom::array header) {
  std::vector<std::string> names;
  for (const dom::element name : header) names.push_back(simdjson::minify(name));
  return names;
}

std::vector<std::string> rows_below(const std::vector<std::string>& names, dom::array rows, bool skip_first) {
  std::vector<std::string> objects;
  for (const dom::element row : rows) {
    dom::array cells;
    if (!std::exchange(skip_first, false) && row.get(cells) == simdjson::SUCCESS)
      objects.push_back(json_object(names, cells));
  }
  return objects;
}

std::string quoted_name(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') out += '\\';
    out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return out + '"';
}

template <typename Cells>
void add_column(std::vector<std::string>& objects, std::string_view name, const Cells& cells) {
  std::size_t row = 0;
  for (const auto cell : cells) {
    if (row == objects.size()) objects.emplace_back();
    std::string& object = objects[row++];
    object += (object.empty() ? "{" : ",") + quoted_name(name) + ":" + simdjson::minify(cell);
  }
}

// Values of an object, so that both kinds of columns are lists of values.
std::vector<dom::element> values_of(dom::element column) {
  std::vector<dom::element> values;
  dom::array array;
  dom::object object;
  if (column.get(array) == simdjson::SUCCESS)
    for (const dom::element value : array) values.push_back(value);
  else if (column.get(object) == simdjson::SUCCESS)
    for (const auto entry : object) values.push_back(entry.value);
  return values;
}

std::vector<std::string> rows_of_columns(dom::object table) {
  std::vector<std::string> objects;
  for (const auto entry : table) add_column(objects, entry.key, values_of(entry.value));
  for (std::string& object : objects) object += '}';
  return objects;
}

std::vector<std::string> rows_of_object(dom::object table) {
  std::vector<std::string> names;
  dom::array rows, header;
  for (const auto entry : table) {
    if (is_one_of(header_keys, entry.key) && entry.value.get(header) == simdjson::SUCCESS)
      names = names_of(header);
    if (is_one_of(row_keys, entry.key) && entry.value.is_array())
      rows = entry.value.get<dom::array>().value();
  }
  return names.empty() ? rows_of_columns(table) : rows_below(names, rows, false);
}

}  // namespace

bool is_json_table(std::string_view json, const FieldMapping& mapping) {
  JsonCursor value(json);
  if (value.kind() == '{') return has_header_and_rows(value, mapping) || has_columns(value, mapping);
  if (value.kind() != '[') return false;
  value.enter();
  return value.next() && value.kind() == '[' && is_header(value, mapping);
}

std::vector<std::string> json_table_rows(std::string_view json) {
  dom::parser parser;
  dom::element root;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) return {};
  dom::object object;
  if (root.get(object) == simdjson::SUCCESS) return rows_of_object(object);
  dom::array rows, header;
  if (root.get(rows) != simdjson::SUCCESS || rows.at(0).get(header) != simdjson::SUCCESS) return {};
  return rows_below(names_of(header), rows, true);
}

}  // namespace broadsheet::readers
