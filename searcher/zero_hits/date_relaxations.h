// Relaxes dates.
#pragma once

#include <vector>

#include "searcher/request/results.h"
#include "searcher/zero_hits/relaxation.h"

namespace broadsheet::zero_hits {

/// Wider dates around those of a `date` node: the month, the year, and one more year on both sides; and the
/// nearest months that find something. `months` are those months in time order. Nearest first.
std::vector<Relaxation> relax_dates(const QueryNode& node, const std::vector<HistogramRow>& months);

}  // namespace broadsheet::zero_hits
