// Calendar arithmetic: weeks, months, quarters and years around a day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/date.h"

namespace broadsheet {

enum class Period { day, week, month, quarter, year };

/// For example `month`.
std::string_view period_name(Period period);

/// A range of days without times, both included.
struct DaySpan {
  Date first, last;
  bool operator==(const DaySpan&) const = default;
};

/// Days since 1970-01-01; negative before it. The date must be valid; its time is ignored.
std::int64_t day_number(const Date& date);

/// The inverse of day_number(); nullopt outside the years 0 to 9999.
std::optional<Date> date_of_day_number(std::int64_t number);

/// Moves a date by `count` periods, back when negative. If the month has no such day, its last day counts.
/// nullopt outside the years 0 to 9999.
std::optional<Date> day_later(const Date& date, Period period, std::int64_t count);

/// The calendar period that contains the date. Weeks begin on Monday; quarters begin in January, April, July
/// and October. nullopt when part of it is outside the years 0 to 9999.
std::optional<DaySpan> period_of(const Date& date, Period period);

/// Numbers the calendar periods of one kind, so that neighbours differ by one. The date must be valid.
std::int64_t period_number(const Date& date, Period period);

/// `2024`, `2024-Q3`, `2024-03`, `2024-W12` (ISO 8601) or `2024-03-31`: queries accept all of these as dates.
/// `number` comes from period_number().
std::string period_label(std::int64_t number, Period period);

}  // namespace broadsheet
