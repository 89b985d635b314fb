#pragma once

#include <optional>

#include "common/date.h"

namespace broadsheet {

/// What the score of a document is multiplied by, from 2 for one of `today` or later down towards 1: half of
/// what is above 1 is lost with every half-life (exponential decay; Li and Croft, "Time-Based Language
/// Models", 2003). Undated documents are as good as those that are one half-life old: 1.5.
double recency_factor(const std::optional<Date>& date, const Date& today, double half_life_days);

}  // namespace broadsheet
