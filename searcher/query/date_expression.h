#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"

namespace broadsheet {

/// A range of days, both ends included; either may be open. Times do not count.
struct DateRange {
  std::optional<Date> from;
  std::optional<Date> to;
  bool operator==(const DateRange&) const = default;
};

/// What `date:` takes.
struct DateExpression {
  DateRange dates;
  bool undated = false;   ///< `none`: documents without a date; `dates` is open then
  bool reversed = false;  ///< the range was typed with its later end first; `dates` is in order
};

/// Reads, case and the number of blanks aside:
/// - a year, month or day in any form of parse_date, `2024-Q3`, `Q3 2024`, `2024-W12`, `1990s`;
/// - `today`, `yesterday`, `tomorrow`; `monday`: the last one, today included; `last monday`: before today;
///   `this monday`: of this week; `next monday`: after today;
/// - `this|last|next week|month|quarter|year`: the calendar period (weeks begin on Monday);
/// - `past week`, `last 30 days`, `past 2 weeks`: the time up to today, today included; `next 7 days`: from
///   tomorrow on;
/// - `3 months ago`: the calendar period that is so many before the present one;
/// - ranges of these: `A..B`, `..B`, `A..`, `A to B`, `2020-2024`; `since A`, `until B`: the end included;
///   `after A`, `before B`: not included;
/// - `none`.
/// Anything else, and days outside of the years 0 to 9999: nullopt.
std::optional<DateExpression> read_date_expression(std::string_view text, Date today);

/// The day of the local calendar; the environment variable BROADSHEET_TODAY, such as 2026-01-31, replaces it.
/// Throws UsageError when that is no day.
Date today_here();

}  // namespace broadsheet
