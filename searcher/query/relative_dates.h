// Dates relative to today.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "common/calendar.h"

namespace broadsheet {

/// Reads folded words such as `yesterday`, `last month`, `past 30 days`, `next monday`, `three weeks ago`.
/// nullopt when they are no such date, or one beyond the calendar.
std::optional<DaySpan> relative_days(std::span<const std::string_view> words, const Date& today);

}  // namespace broadsheet
