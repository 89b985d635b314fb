#include "indexer/extractors/mail/mail_date.h"

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>

#include "common/calendar.h"
#include "common/date.h"
#include "common/dates/clock_time.h"
#include "common/unicode.h"

namespace broadsheet::extraction {
namespace {

constexpr int first_year = 1971, last_year = 2100;
constexpr int seconds_a_day = 86'400;

bool is_plausible(const Date& date) {
  return date.year >= first_year && date.year <= last_year;
}

std::string with_zone(Date date, int offset_seconds) {
  int second = *date.second_of_day + offset_seconds;
  const int days = second < 0 ? -1 : second >= seconds_a_day ? 1 : 0;
  if (const auto moved = day_later(Date{date.year, date.month, date.day, {}}, Period::day, days))
    date = *moved, second -= days * seconds_a_day;
  const int minutes = std::abs(offset_seconds) / 60;
  return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", iso_day(date), second / 3600, second / 60 % 60,
                     second % 60, offset_seconds < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

}  // namespace

std::string mail_date(std::string_view header) {
  const auto date = parse_date(header.substr(0, 200));
  if (!date || !is_plausible(*date)) return {};
  if (!date->second_of_day) return iso_day(*date);
  const std::string folded = fold_case(header.substr(0, 200));
  const auto clock = find_clock_time(folded);
  return with_zone(*date, clock ? clock->offset_seconds : 0);
}

std::string date_of_filetime(unsigned long long hundreds_of_nanoseconds) {
  constexpr std::int64_t days_before_1970 = 134'774;  // since 1601-01-01
  const auto seconds = static_cast<std::int64_t>(hundreds_of_nanoseconds / 10'000'000);
  auto date = date_of_day_number(seconds / seconds_a_day - days_before_1970);
  if (!date || !is_plausible(*date)) return {};
  date->second_of_day = static_cast<int>(seconds % seconds_a_day);
  return iso_date(*date);
}

}  // namespace broadsheet::extraction
