// Ranks newer documents higher, on request.
#pragma once

#include <optional>

#include "common/date.h"

namespace broadsheet {

/// The factor for a document's score. It is 2 for a document of `today` or later and decays towards 1,
/// halving its distance with every half-life (exponential decay; Li and Croft, "Time-Based Language Models",
/// 2003). Undated documents get 1.5, as after one half-life.
double recency_factor(const std::optional<Date>& date, const Date& today, double half_life_days);

}  // namespace broadsheet
