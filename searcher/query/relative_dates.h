#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "common/calendar.h"

namespace broadsheet {

/// Days as told from today, in folded words: `yesterday`, `last month`, `past 30 days`, `next monday`, `three
/// weeks ago`. nullopt: the words say nothing of the kind, or days beyond the calendar.
std::optional<DaySpan> relative_days(std::span<const std::string_view> words, const Date& today);

}  // namespace broadsheet
