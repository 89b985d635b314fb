// Index terms for dates.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"

namespace broadsheet {

/// The term of a day, month or year as a query names it: `2024-03-05`, `2024-03`, `2024`, or a day in any
/// form that parse_date() reads. Empty when it is none.
std::string date_term(std::string_view value);

/// The terms of whole years, whole months and single days that together cover from..to, both ends included.
/// Empty when `from` is after `to`.
std::vector<std::string> date_cover(const Date& from, const Date& to);

}  // namespace broadsheet
