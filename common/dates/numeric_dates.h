// Dates written in numbers and separators.
#pragma once

#include "common/date.h"
#include "common/dates/date_pieces.h"

namespace broadsheet {

/// The first of `2024-01-31`, `2024/1/31`, `31.01.2024`, `12/03/2024`, `2024-W05-3`, `2024-031`, `20240131`.
/// The result may be a day that does not exist.
std::optional<WrittenDate> numeric_day(const DatePieces& pieces, DayOrder order);

/// `2024-01`, `01/2024` or a year, unless other numbers stand beside it.
std::optional<WrittenDate> numeric_month_or_year(const DatePieces& pieces);

/// Of two or four digits; two mean 1950 to 2049, as in RFC 2822.
std::optional<int> year_of_digits(std::string_view digits);

}  // namespace broadsheet
