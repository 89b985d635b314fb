#pragma once

#include <vector>

#include "searcher/request/results.h"
#include "searcher/zero_hits/relaxation.h"

namespace broadsheet::zero_hits {

/// Wider dates around those of a node of the field `date`: their month, year, and a year more on both sides;
/// and the nearest months that find something. `months`: those that do, in time order. The nearest first.
std::vector<Relaxation> relax_dates(const QueryNode& node, const std::vector<HistogramRow>& months);

}  // namespace broadsheet::zero_hits
