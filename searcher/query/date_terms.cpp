#include "searcher/query/date_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>

#include "common/schema.h"

namespace broadsheet {
namespace {

struct Day {
  int year, month, day;
  bool operator<=(const Day& other) const {
    return std::tie(year, month, day) <= std::tie(other.year, other.month, other.day);
  }
};

std::string term_of(std::string_view field, std::string_view digits) {
  return prefixed_term(find_field(field)->prefix, digits);
}
std::string year_term(int year) {
  return term_of("year", fmt::format("{:04}", year));
}
std::string month_term(int year, int month) {
  return term_of("month", fmt::format("{:04}{:02}", year, month));
}
std::string day_term(const Day& day) {
  return term_of("date", fmt::format("{:04}{:02}{:02}", day.year, day.month, day.day));
}

/// The number, if `text` has only digits and a length within the limits; otherwise nullopt.
std::optional<int> number(std::string_view text, std::size_t shortest, std::size_t longest) {
  const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || text.size() < shortest || text.size() > longest) return std::nullopt;
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

Day next_month(const Day& day) {
  return day.month == 12 ? Day{day.year + 1, 1, 1} : Day{day.year, day.month + 1, 1};
}

/// Adds the term of the largest whole year, month or day that begins at `at` and ends by `to`. Returns where
/// the rest begins.
Day take_largest(const Day& at, const Day& to, std::vector<std::string>& terms) {
  const int last = days_in_month(at.year, at.month);
  if (at.month == 1 && at.day == 1 && Day{at.year, 12, 31} <= to) {
    terms.push_back(year_term(at.year));
    return {at.year + 1, 1, 1};
  }
  if (at.day == 1 && Day{at.year, at.month, last} <= to) {
    terms.push_back(month_term(at.year, at.month));
    return next_month(at);
  }
  terms.push_back(day_term(at));
  return at.day < last ? Day{at.year, at.month, at.day + 1} : next_month(at);
}

}  // namespace

std::string date_term(std::string_view value) {
  if (const auto year = number(value, 4, 4)) return year_term(*year);
  const std::size_t dash = value.find('-');
  if (dash == 4) {
    const auto year = number(value.substr(0, dash), 4, 4);
    const auto month = number(value.substr(dash + 1), 1, 2);
    if (year && month && *month >= 1 && *month <= 12) return month_term(*year, *month);
  }
  const std::optional<Date> date = parse_date(value);
  return date ? day_term({date->year, date->month, date->day}) : std::string();
}

std::vector<std::string> date_cover(const Date& from, const Date& to) {
  std::vector<std::string> terms;
  const Day last{to.year, to.month, to.day};
  for (Day at{from.year, from.month, from.day}; at <= last;) at = take_largest(at, last, terms);
  return terms;
}

}  // namespace broadsheet
