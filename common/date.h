#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet {

/// A day of the proleptic Gregorian calendar, years 0 to 9999, with an optional time of day in UTC.
struct Date {
  int year = 0;
  int month = 1;                     ///< 1 to 12
  int day = 1;                       ///< 1 to the month's last
  std::optional<int> second_of_day;  ///< 0 to 86399, UTC; absent when the source gave only a day

  auto operator<=>(const Date&) const = default;
};

/// True when the day exists: month, day of month (leap years counted) and second of day are in range.
bool is_valid(const Date& date);

/// Reads ISO 8601 (also basic `20240131`, year-month and year only, with time and zone), RFC 2822, epoch
/// seconds and milliseconds, and the written forms usual in news (`31 January 2024`, `January 31, 2024`,
/// `31.01.2024`, `31. Januar 2024`, `31 janvier 2024`, `31 de enero de 2024`, ...; month names of the
/// languages of month_names in date_parser.cpp). A time with a zone is moved to UTC. `12/03/2024` is
/// day/month unless only month/day is possible. Nothing readable, or a day that does not exist: nullopt.
std::optional<Date> parse_date(std::string_view text);

/// How much of a date a text gives; what it does not give is the first month or day.
enum class DatePrecision { year, month, day };

struct WrittenDate {
  Date date;
  DatePrecision precision = DatePrecision::day;
};

/// parse_date, and how much of the date the text gave.
std::optional<WrittenDate> parse_written_date(std::string_view text);

/// `2024-01-31`.
std::string iso_day(const Date& date);

/// `2024-01-31` or `2024-01-31T10:20:30Z` when the time of day is known.
std::string iso_date(const Date& date);

/// Sorts like the date, and its first 4, 6 and 8 bytes are year, month and day:
/// `20240131` or `20240131102030`.
std::string date_key(const Date& date);

/// The inverse of date_key; nullopt for anything else.
std::optional<Date> date_from_key(std::string_view key);

}  // namespace broadsheet
