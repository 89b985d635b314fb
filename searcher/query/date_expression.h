// Dates in queries: what `date:` accepts.
#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"

namespace broadsheet {

/// Both ends are included; either may be open. Times are ignored.
struct DateRange {
  std::optional<Date> from;
  std::optional<Date> to;
  bool operator==(const DateRange&) const = default;
};

/// A parsed date expression.
struct DateExpression {
  DateRange dates;
  bool undated = false;   ///< `none`: documents without a date; `dates` is then open
  bool reversed = false;  ///< the range was typed with its later end first; `dates` is in order
};

/// Ignores case and extra blanks. Accepts:
/// - a year, month or day in any form of parse_date(), `2024-Q3`, `Q3 2024`, `2024-W12`, `1990s`;
/// - `today`, `yesterday`, `tomorrow`; `monday` is the most recent Monday, possibly today; `last monday` is
/// before
///   today, `this monday` in this week, `next monday` after today;
/// - `this|last|next week|month|quarter|year`: the calendar period (weeks begin on Monday);
/// - `past week`, `last 30 days`, `past 2 weeks`: up to and with today; `next 7 days`: from tomorrow on;
/// - `3 months ago`: the calendar month three before the present one;
/// - ranges of these: `A..B`, `..B`, `A..`, `A to B`, `2020-2024`; `since A` and `until B` with their ends,
///   `after A` and `before B` without;
/// - `none`.
///
/// nullopt for anything else and for days outside the years 0 to 9999.
std::optional<DateExpression> read_date_expression(std::string_view text, Date today);

/// Today in local time. The environment variable BROADSHEET_TODAY (such as 2026-01-31) overrides it. Throws
/// UsageError when that is no date.
Date today_here();

}  // namespace broadsheet
