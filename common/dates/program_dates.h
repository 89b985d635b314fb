// Dates as programs print them.
#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"

namespace broadsheet {

/// Reads `datetime.datetime(2021, 5, 3, 10, 20)`, `Timestamp('2021-05-03 00:00:00')`, `ISODate("...")`,
/// `time.struct_time(tm_year=2021, tm_mon=5, ...)`, `/Date(1620000000000)/`, `new Date(2021, 4, 3)`, whose
/// months count from 0, and `{"$date": ...}`. `text` is folded. nullopt for any other text.
std::optional<WrittenDate> program_date(std::string_view text);

}  // namespace broadsheet
