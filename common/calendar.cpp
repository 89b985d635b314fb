#include "common/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace broadsheet {
namespace {

// The years 0 to 9999 as days since 1970. Outside them, chrono's conversion could overflow.
constexpr std::int64_t first_day = -719528;
constexpr std::int64_t last_day = 2932896;
constexpr std::int64_t monday_before = -3;  // 1969-12-29
constexpr std::int64_t most_months = 12 * 10'000;

std::optional<Date> month_later(const Date& date, std::int64_t count) {
  if (count < -most_months || count > most_months) return std::nullopt;
  const std::int64_t months = date.year * 12 + date.month - 1 + count;
  if (months < 0 || months >= most_months) return std::nullopt;
  const int year = static_cast<int>(months / 12), month = static_cast<int>(months % 12) + 1;
  return Date{year, month, std::min(date.day, days_in_month(year, month)), std::nullopt};
}

std::optional<DaySpan> week_of(const Date& date) {
  const std::int64_t monday = monday_before + 7 * period_number(date, Period::week);
  const auto first = date_of_day_number(monday);
  const auto last = date_of_day_number(monday + 6);
  if (!first || !last) return std::nullopt;
  return DaySpan{*first, *last};
}

/// The `size` months from `first` on.
DaySpan months_from(int year, int first, int size) {
  const int last = first + size - 1;
  return {{year, first, 1, std::nullopt}, {year, last, days_in_month(year, last), std::nullopt}};
}

/// The year of a week is that of its Thursday; at the end of the calendar, where there is none, that of its
/// Monday.
std::string week_label(std::int64_t number) {
  const std::int64_t monday = monday_before + 7 * number;
  std::optional<Date> day = date_of_day_number(monday + 3);
  if (!day) day = date_of_day_number(monday);
  if (!day) return {};
  const std::int64_t first = period_number({day->year, 1, 4, std::nullopt}, Period::week);
  return fmt::format("{:04}-W{:02}", day->year, number - first + 1);
}

}  // namespace

std::string_view period_name(Period period) {
  constexpr std::array<std::string_view, 5> names = {"day", "week", "month", "quarter", "year"};
  return names[static_cast<std::size_t>(period)];
}

std::int64_t day_number(const Date& date) {
  const std::chrono::year_month_day day{std::chrono::year{date.year},
                                        std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(date.day))};
  return std::chrono::sys_days{day}.time_since_epoch().count();
}

std::optional<Date> date_of_day_number(std::int64_t number) {
  if (number < first_day || number > last_day) return std::nullopt;
  const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{number}}};
  return Date{int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())), std::nullopt};
}

std::optional<Date> day_later(const Date& date, Period period, std::int64_t count) {
  if (count < -last_day * 2 || count > last_day * 2) return std::nullopt;
  switch (period) {
    case Period::day:
      return date_of_day_number(day_number(date) + count);
    case Period::week:
      return date_of_day_number(day_number(date) + 7 * count);
    case Period::month:
      return month_later(date, count);
    case Period::quarter:
      return month_later(date, 3 * count);
    case Period::year:
      return month_later(date, 12 * count);
  }
  return std::nullopt;
}

std::optional<DaySpan> period_of(const Date& date, Period period) {
  const Date day{date.year, date.month, date.day, std::nullopt};
  switch (period) {
    case Period::day:
      return DaySpan{day, day};
    case Period::week:
      return week_of(day);
    case Period::month:
      return months_from(day.year, day.month, 1);
    case Period::quarter:
      return months_from(day.year, (day.month - 1) / 3 * 3 + 1, 3);
    case Period::year:
      return months_from(day.year, 1, 12);
  }
  return std::nullopt;
}

std::int64_t period_number(const Date& date, Period period) {
  switch (period) {
    case Period::day:
      return day_number(date);
    case Period::week: {
      const std::int64_t days = day_number(date) - monday_before;
      return days >= 0 ? days / 7 : (days - 6) / 7;
    }
    case Period::month:
      return date.year * 12 + date.month - 1;
    case Period::quarter:
      return date.year * 4 + (date.month - 1) / 3;
    case Period::year:
      return date.year;
  }
  return 0;
}

std::string period_label(std::int64_t number, Period period) {
  switch (period) {
    case Period::day: {
      const std::optional<Date> day = date_of_day_number(number);
      return day ? iso_day(*day) : std::string();
    }
    case Period::week:
      return week_label(number);
    case Period::month:
      return fmt::format("{:04}-{:02}", number / 12, number % 12 + 1);
    case Period::quarter:
      return fmt::format("{:04}-Q{}", number / 4, number % 4 + 1);
    case Period::year:
      return fmt::format("{:04}", number);
  }
  return {};
}

}  // namespace broadsheet
