// Dates written as one number: a year, a basic ISO date, an epoch, a day number of a spreadsheet.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "common/date.h"

namespace broadsheet {

/// Seconds since 1970 in UTC; nullopt outside the years 0 to 9999.
std::optional<Date> date_of_epoch(std::int64_t seconds);

/// `2024`, `202401`, `20240131`, with hour and minute, second or millisecond; `2024031`: the day of a year;
/// an epoch in seconds (from nine digits on), milliseconds, microseconds or nanoseconds.
std::optional<WrittenDate> date_of_digits(std::string_view digits, bool negative = false);

/// Days since 1899-12-30, as spreadsheets count, with an optional fraction: `44258.5`. Only days from 1990
/// on.
std::optional<Date> date_of_serial(std::string_view number);

/// The day of a year, from 1; nullopt when the year is shorter.
std::optional<Date> day_of_year(int year, std::int64_t day);

}  // namespace broadsheet
