#include "searcher/command_line/option_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

#include "common/error.h"
#include "common/key_fields.h"
#include "common/language.h"
#include "common/schema.h"
#include "searcher/render/hit_fields.h"
#include "searcher/request/filter_value.h"

namespace broadsheet {
namespace {

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Lists the fields for which `fits` is true, for messages.
template <class Predicate>
std::string field_names(Predicate fits) {
  std::string names;
  for (const Field& field : fields) {
    if (!fits(field)) continue;
    if (!names.empty()) names += ", ";
    names += field.name;
  }
  return names;
}

/// The field of the schema; nullptr when there is none.
const Field* find_schema_field(std::string_view name) {
  const Field* field = find_query_field(name);
  if (!field) field = find_field(name);
  return field && !is_key_field(*field) ? field : nullptr;
}

/// How the index would name the field of a key. Only the index knows whether there is one.
std::string name_of_key(std::string_view option, std::string_view key) {
  std::string name = key_field_name(key);
  if (name.empty()) throw UsageError(fmt::format("{} takes the name of a field, not \"{}\".", option, key));
  return name;
}

template <class Value>
struct Choice {
  std::string_view word;
  Value value;
};

template <class Value, std::size_t size>
Value read_choice(std::string_view option, std::string_view word, const Choice<Value> (&choices)[size]) {
  std::string words;
  for (const Choice<Value>& choice : choices) {
    if (choice.word == word) return choice.value;
    if (!words.empty()) words += ", ";
    words += choice.word;
  }
  throw UsageError(fmt::format("{} is one of {}, not \"{}\".", option, words, word));
}

}  // namespace

std::size_t read_number(std::string_view option, std::string_view value, std::size_t least,
                        std::size_t most) {
  const std::optional<std::size_t> number = number_in(value);
  if (number && *number >= least && *number <= most) return *number;
  throw UsageError(
      fmt::format("{} takes a whole number from {} to {}, not \"{}\".", option, least, most, value));
}

Filter read_filter(std::string_view value) {
  const std::size_t colon = value.find(':');
  if (colon == std::string_view::npos || colon + 1 == value.size())
    throw UsageError(fmt::format("--filter takes FIELD:VALUE such as language:de, not \"{}\".", value));
  Filter filter;
  read_filter_value(value.substr(colon + 1), filter);
  const Field* field = find_query_field(value.substr(0, colon));
  filter.field = field ? std::string(field->name) : name_of_key("--filter", value.substr(0, colon));
  if (!field) return filter;
  if (field->kind == FieldKind::relation)
    throw UsageError(
        fmt::format("--filter does not take {}; put {} into the query.", field->name, field->example));
  if (field->kind == FieldKind::date && !read_date_expression(value.substr(colon + 1), today_here()))
    throw UsageError(fmt::format(
        "--filter {} takes dates such as 2024-03-31, 2024, 2023..2025 or \"last month\", not \"{}\".",
        field->name, value.substr(colon + 1)));
  return filter;
}

FacetRequest read_facet(std::string_view value) {
  const std::size_t colon = std::min(value.find(':'), value.size());
  const std::string_view name = value.substr(0, colon);
  const Field* field = find_schema_field(name);
  if (field && field->facet == FacetKind::none)
    throw UsageError(fmt::format("--facet knows no field \"{}\"; there are {}.", name,
                                 field_names([](const Field& f) { return f.facet != FacetKind::none; })));
  FacetRequest facet{.field = field ? std::string(field->name) : name_of_key("--facet", name)};
  if (colon == value.size()) return facet;
  const std::string_view amount = value.substr(colon + 1);
  const std::optional<std::size_t> limit = amount == "all" ? 0 : number_in(amount);
  if (!limit)
    throw UsageError(fmt::format("--facet takes FIELD, FIELD:N or FIELD:all, such as {}:20, not \"{}\".",
                                 facet.field, value));
  facet.limit = *limit;
  return facet;
}

Date read_day(std::string_view option, std::string_view value, RangeEnd end) {
  const std::optional<DateExpression> read = read_date_expression(value, today_here());
  const std::optional<Date> day = !read                    ? std::nullopt
                                  : end == RangeEnd::first ? read->dates.from
                                                           : read->dates.to;
  if (day) return *day;
  throw UsageError(fmt::format(
      "{} takes a date such as 2024-03-31, 2024-03, 2024, yesterday or \"last month\", not \"{}\".", option,
      value));
}

bool read_facet_mode(std::string_view value) {
  constexpr Choice<bool> choices[] = {{"strict", false}, {"disjunctive", true}};
  return read_choice("--facet-mode", value, choices);
}

Period read_period(std::string_view value) {
  constexpr Choice<Period> choices[] = {{"year", Period::year},
                                        {"quarter", Period::quarter},
                                        {"month", Period::month},
                                        {"week", Period::week},
                                        {"day", Period::day}};
  return read_choice("--histogram", value, choices);
}

SortOrder read_sort(std::string_view value) {
  constexpr Choice<SortOrder> choices[] = {
      {"relevance", SortOrder::relevance}, {"newest", SortOrder::newest}, {"oldest", SortOrder::oldest}};
  return read_choice("--sort", value, choices);
}

Feedback read_feedback(std::string_view value) {
  constexpr Choice<Feedback> choices[] = {
      {"auto", Feedback::automatic}, {"on", Feedback::on}, {"off", Feedback::off}};
  return read_choice("--feedback", value, choices);
}

double read_half_life_days(std::string_view value) {
  constexpr Choice<double> units[] = {{"d", 1}, {"w", 7}, {"m", 30.44}, {"y", 365.25}};
  constexpr std::size_t longest = 100'000;
  for (const auto& [unit, days] : units) {
    if (!value.ends_with(unit)) continue;
    const std::optional<std::size_t> count = number_in(value.substr(0, value.size() - 1));
    if (count && *count > 0 && *count <= longest) return static_cast<double>(*count) * days;
  }
  throw UsageError(fmt::format(
      "--half-life takes days, weeks, months or years, such as 30d, 2w, 6m or 1y, not \"{}\".", value));
}

PartRange read_range(std::string_view option, std::string_view parts, std::string_view value) {
  const std::size_t dash = value.find('-');
  const std::optional<std::size_t> first = number_in(value.substr(0, dash));
  std::optional<std::size_t> last = first;
  if (dash != std::string_view::npos)
    last = dash + 1 == value.size() ? std::numeric_limits<std::size_t>::max()
                                    : number_in(value.substr(dash + 1));
  if (first && last && *first >= 1 && *last >= *first) return {*first, *last};
  throw UsageError(
      fmt::format("{} takes {} from 1 such as 10-20, 10- or 10, not \"{}\".", option, parts, value));
}

void read_word_pattern(std::string_view value, WordListRequest& request) {
  const auto has_words = [](const Field& field) {
    return field.kind != FieldKind::relation && field.kind != FieldKind::stored &&
           (field.in_query || field.name == "text");
  };
  const std::size_t colon = value.find(':');
  request.pattern = value.substr(colon == std::string_view::npos ? 0 : colon + 1);
  if (colon == std::string_view::npos) return;
  const std::string_view name = value.substr(0, colon);
  const Field* field = find_schema_field(name);
  if (field && !has_words(*field))
    throw UsageError(
        fmt::format("searcher terms knows no field \"{}\"; there are {}.", name, field_names(has_words)));
  request.field = field ? std::string(field->name) : name_of_key("searcher terms", name);
}

std::vector<std::string> read_fields(std::string_view value) {
  std::vector<std::string> names;
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t end = std::min(value.find(',', begin), value.size());
    names.emplace_back(value.substr(begin, end - begin));
    if (!render::is_hit_field(names.back()))
      throw UsageError(fmt::format("--fields knows no field \"{}\"; there are {}.", names.back(),
                                   render::hit_field_names()));
    begin = end + 1;
  }
  return names;
}

ColourChoice read_colour(std::string_view value) {
  constexpr Choice<ColourChoice> choices[] = {
      {"auto", ColourChoice::automatic}, {"always", ColourChoice::always}, {"never", ColourChoice::never}};
  return read_choice("--color", value, choices);
}

PagerChoice read_pager(std::string_view value) {
  constexpr Choice<PagerChoice> choices[] = {
      {"auto", PagerChoice::automatic}, {"always", PagerChoice::always}, {"never", PagerChoice::never}};
  return read_choice("--pager", value, choices);
}

HostAndPort read_address(std::string_view value) {
  constexpr std::size_t highest_port = 65'535;
  const std::size_t colon = value.rfind(':');
  std::string_view host = colon == std::string_view::npos ? "127.0.0.1" : value.substr(0, colon);
  const std::optional<std::size_t> port =
      number_in(colon == std::string_view::npos ? value : value.substr(colon + 1));
  if (host.starts_with('[') && host.ends_with(']'))
    host = host.substr(1, host.size() - 2);
  else if (host.find(':') != std::string_view::npos)
    host = {};
  if (host.empty() || !port || *port > highest_port)
    throw UsageError(
        fmt::format("--http takes ADDRESS:PORT such as 127.0.0.1:8080 or [::1]:8080, not \"{}\".", value));
  return {std::string(host), static_cast<int>(*port)};
}

std::string read_language(std::string_view value) {
  if (value == "auto" || value == undetermined_language().code) return std::string(value);
  const Language* language = find_language(value);
  if (!language)
    throw UsageError(
        fmt::format("--lang takes auto or the code of a language such as en or de, not \"{}\".", value));
  return std::string(language->code);
}

}  // namespace broadsheet
