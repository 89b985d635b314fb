#include "searcher/index/date_counts.h"

#include <optional>

namespace broadsheet {
namespace {

constexpr std::size_t days_of_year = 12 * 31;

std::optional<int> number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// Reads only the digits, because this runs for every match.
std::optional<Date> day_of(std::string_view key) {
  if (key.size() < 8) return std::nullopt;
  const auto year = number(key.substr(0, 4)), month = number(key.substr(4, 2)),
             day = number(key.substr(6, 2));
  if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1 || *day > 31) return std::nullopt;
  return Date{*year, *month, *day, std::nullopt};
}

std::size_t place_of(const Date& date) {
  return static_cast<std::size_t>((date.month - 1) * 31 + date.day - 1);
}

}  // namespace

void DateCounts::add(std::string_view key, std::uint64_t documents) {
  const std::optional<Date> date = day_of(key);
  if (!date) {
    undated_ += documents;
    return;
  }
  const auto year = static_cast<std::size_t>(date->year);
  if (year >= years_.size()) years_.resize(year + 1);
  if (years_[year].empty()) years_[year].resize(days_of_year);
  years_[year][place_of(*date)] += documents;
}

std::uint64_t DateCounts::dated() const {
  std::uint64_t documents = 0;
  for (const Day& day : days()) documents += day.documents;
  return documents;
}

std::vector<DateCounts::Day> DateCounts::days() const {
  std::vector<Day> found;
  for (std::size_t year = 0; year < years_.size(); ++year)
    for (std::size_t place = 0; place < years_[year].size(); ++place)
      if (years_[year][place] > 0)
        found.push_back({{static_cast<int>(year), static_cast<int>(place / 31) + 1,
                          static_cast<int>(place % 31) + 1, std::nullopt},
                         years_[year][place]});
  return found;
}

}  // namespace broadsheet
