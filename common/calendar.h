#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/date.h"

namespace broadsheet {

enum class Period { day, week, month, quarter, year };

/// `month`.
std::string_view period_name(Period period);

/// A range of days without times, both included.
struct DaySpan {
  Date first, last;
  bool operator==(const DaySpan&) const = default;
};

/// 28 to 31. `month`: 1 to 12.
int days_in_month(int year, int month);

/// Days since 1970-01-01; negative before it. The date must be valid; its time does not count.
std::int64_t day_number(const Date& date);

/// The inverse; nullopt outside of the years 0 to 9999.
std::optional<Date> date_of_day_number(std::int64_t number);

/// The day `count` periods later, or earlier when negative; a day that the month does not have becomes its
/// last. nullopt outside of the years 0 to 9999.
std::optional<Date> day_later(const Date& date, Period period, std::int64_t count);

/// The calendar period that the date is in: weeks begin on Monday, quarters in January, April, July and
/// October. nullopt when a part of it is outside of the years 0 to 9999.
std::optional<DaySpan> period_of(const Date& date, Period period);

/// Calendar periods of one kind counted in their order, so that neighbours differ by one. The date must be
/// valid.
std::int64_t period_number(const Date& date, Period period);

/// `2024`, `2024-Q3`, `2024-03`, `2024-W12` (ISO 8601), `2024-03-31`: all are dates that queries take. The
/// number is one of period_number().
std::string period_label(std::int64_t number, Period period);

}  // namespace broadsheet
