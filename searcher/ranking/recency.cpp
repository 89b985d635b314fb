#include "searcher/ranking/recency.h"

#include <algorithm>
#include <cmath>

#include "common/calendar.h"

namespace broadsheet {
namespace {

constexpr double undated_factor = 1.5;

}  // namespace

double recency_factor(const std::optional<Date>& date, const Date& today, double half_life_days) {
  if (!date) return undated_factor;
  const auto age = static_cast<double>(std::max<std::int64_t>(0, day_number(today) - day_number(*date)));
  return 1 + std::exp2(-age / half_life_days);
}

}  // namespace broadsheet
