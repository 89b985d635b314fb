// Dates: a day with an optional time, its written forms, and the keys that the index sorts by.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
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

/// Which number comes first in `03/05/2021`.
enum class DayOrder : std::uint8_t { day_month, month_day };

/// What is known about a text that states a date.
struct DateHints {
  DayOrder order = DayOrder::day_month;
  std::string_view language = {};  ///< ISO 639-1 code; empty: not known
};

/// Reads the written forms of a date that docs/FORMATS.md lists under "Dates": ISO 8601, RFC 2822, epochs,
/// what programs print, numbers, and names of months in every language that ICU knows. Of several dates, that
/// of publication counts, else the first. A time with a zone is converted to UTC; without one it is taken for
/// UTC. nullopt when nothing is readable or the day does not exist.
std::optional<Date> parse_date(std::string_view text, const DateHints& hints = {});

/// How much of a date a text states. A month or day that it leaves out is set to 1.
enum class DatePrecision { year, month, day };

struct WrittenDate {
  Date date;
  DatePrecision precision = DatePrecision::day;
  bool either_order = false;  ///< `03/05/2021`: DateHints::order decided
  bool by_language = false;   ///< a month's name that differs between languages: DateHints::language decided
  bool revised = false;       ///< the text calls it the date of a change: `Updated 31 January 2024`
};

/// Like parse_date(), but also says how the text states the date.
std::optional<WrittenDate> parse_written_date(std::string_view text, const DateHints& hints = {});

/// Where the date of a document comes from.
enum class DateFrom : std::uint8_t {
  key,      ///< a key of its record
  markup,   ///< the metadata or the marked-up elements of its page
  text,     ///< a line of its text
  address,  ///< its URL or the name of its file
};
inline constexpr std::array<std::string_view, 4> date_from_names = {"key", "markup", "text", "address"};

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
