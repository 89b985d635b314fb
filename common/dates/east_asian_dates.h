// Dates with the Chinese, Japanese and Korean signs for year, month and day, and with the eras that count
// years.
#pragma once

#include "common/date.h"
#include "common/dates/date_pieces.h"

namespace broadsheet {

/// `2021年3月12日`, `2021년 3월 12일`, `令和3年3月12日`, `民國110年3月12日`, or without the day or month. The
/// result may be a day that does not exist.
std::optional<WrittenDate> east_asian_date(const DatePieces& pieces);

}  // namespace broadsheet
