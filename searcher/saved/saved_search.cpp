#include "searcher/saved/saved_search.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "common/key_fields.h"
#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/request/filter_value.h"

namespace broadsheet::saved {
namespace {

using Json = nlohmann::ordered_json;

Json json_filters(const std::vector<Filter>& filters) {
  Json list = Json::array();
  for (const Filter& filter : filters)
    list.push_back({{"field", filter.field}, {"value", written_filter_value(filter)}});
  return list;
}

/// These throw what the JSON library throws for values of the wrong type, or std::invalid_argument.
std::vector<Filter> read_filters(const Json& list) {
  std::vector<Filter> filters;
  for (const Json& each : list) {
    Filter filter{each.at("field").get<std::string>(), {}};
    read_filter_value(each.at("value").get<std::string>(), filter);
    const Field* field = find_query_field(filter.field);
    if (field && field->kind == FieldKind::relation) throw std::invalid_argument(filter.field);
    filter.field = field ? std::string(field->name) : key_field_name(filter.field);
    if (filter.field.empty()) throw std::invalid_argument("field");
    filters.push_back(std::move(filter));
  }
  return filters;
}

std::optional<Date> read_day(const Json& object, const char* key) {
  if (!object.contains(key)) return std::nullopt;
  const std::optional<Date> day = parse_date(object.at(key).get<std::string>());
  if (!day) throw std::invalid_argument(key);
  return day;
}

SortOrder read_order(const std::string& name) {
  const auto found = std::find(sort_names.begin(), sort_names.end(), name);
  if (found == sort_names.end()) throw std::invalid_argument(name);
  return static_cast<SortOrder>(found - sort_names.begin());
}

SavedSearch read_object(const Json& object) {
  SavedSearch search;
  search.name = object.at("name").get<std::string>();
  if (!is_search_name(search.name)) throw std::invalid_argument(search.name);
  search.query = object.value("query", std::string());
  search.filters = read_filters(object.value("filters", Json::array()));
  search.dates = {read_day(object, "from"), read_day(object, "to")};
  search.sort = read_order(object.value("sort", std::string(sort_name(SortOrder::relevance))));
  search.collapse = object.value("collapse", true);
  return search;
}

bool is_quote(char32_t letter) {
  constexpr std::u32string_view quotes = U"\"“”„‟＂«»";
  return quotes.find(letter) != std::u32string_view::npos;
}

}  // namespace

SavedSearch saved_search(std::string name, const Request& request) {
  return {std::move(name), request.text, request.filters, request.dates, request.sort, request.collapse};
}

Request request_of(const SavedSearch& search) {
  Request request;
  request.text = search.query;
  request.filters = search.filters;
  request.dates = search.dates;
  request.sort = search.sort;
  request.collapse = search.collapse;
  return request;
}

bool is_search_name(std::string_view name) {
  bool has_letter = false;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t letter = next_code_point(name, at);
    if (letter == invalid_code_point || letter < 0x20 || letter == 0x7F || is_quote(letter)) return false;
    const CharClass kind = char_facts(letter).char_class;
    has_letter = has_letter || kind == CharClass::letter || kind == CharClass::digit ||
                 kind == CharClass::ideograph || kind == CharClass::dictionary;
  }
  return has_letter && name.size() <= longest_search_name;
}

std::string saved_search_line(const SavedSearch& search) {
  Json object{{"name", search.name}, {"query", search.query}};
  if (!search.filters.empty()) object["filters"] = json_filters(search.filters);
  if (search.dates.from) object["from"] = iso_day(*search.dates.from);
  if (search.dates.to) object["to"] = iso_day(*search.dates.to);
  if (search.sort != SortOrder::relevance) object["sort"] = sort_name(search.sort);
  if (!search.collapse) object["collapse"] = false;
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<SavedSearch> read_saved_search(const std::string& line) {
  try {
    return read_object(Json::parse(line));
  } catch (const Json::exception&) {
    return std::nullopt;
  } catch (const std::invalid_argument&) {
    return std::nullopt;
  }
}

}  // namespace broadsheet::saved
