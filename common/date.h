// Dates: a day with an optional time, its written forms, and the keys that the index sorts by.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

/// A day in the proleptic Gregorian calendar, years 0 to 9999, with an optional time of day in UTC.
struct Date {
  int year = 0;
  int month = 1;                     ///< 1 to 12
  int day = 1;                       ///< 1 to the month's last
  std::optional<int> second_of_day;  ///< 0 to 86399, UTC; absent when only the day is known

  auto operator<=>(const Date&) const = default;
};

/// 28 to 31. `month` is 1 to 12.
int days_in_month(int year, int month);

/// True when month, day of the month (leap years counted) and second of the day are in range.
bool is_valid(const Date& date);

/// Reads ISO 8601 (also the basic form `20240131`, a year and month, or a year alone; with time and zone),
/// RFC 2822, epoch seconds and milliseconds, and forms that are common in news (`31 January 2024`, `January
/// 31, 2024`, `31.01.2024`, `31. Januar 2024`, `31 janvier 2024`, `31 de enero de 2024`, ...; date_parser.cpp
/// lists the languages in month_names). A time with a zone is converted to UTC. `12/03/2024` is day/month
/// unless only month/day is possible. nullopt when nothing is readable or the day does not exist.
std::optional<Date> parse_date(std::string_view text);

/// How much of a date a text states. A month or day that it leaves out is set to 1.
enum class DatePrecision { year, month, day };

struct WrittenDate {
  Date date;
  DatePrecision precision = DatePrecision::day;
};

/// Like parse_date(), but also says how much of the date the text states.
std::optional<WrittenDate> parse_written_date(std::string_view text);

/// `2024-01-31`.
std::string iso_day(const Date& date);

/// `2024-01-31`, or `2024-01-31T10:20:30Z` when the time is known.
std::string iso_date(const Date& date);

/// `20240131` or `20240131102030`. Sorts like the date. The first 4, 6 and 8 bytes are the year, month and
/// day.
std::string date_key(const Date& date);

/// The inverse of date_key(); nullopt for anything else.
std::optional<Date> date_from_key(std::string_view key);

}  // namespace broadsheet
