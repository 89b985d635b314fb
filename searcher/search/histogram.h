// Makes histograms.
#pragma once

#include <string>
#include <vector>

#include "common/calendar.h"
#include "searcher/index/date_counts.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Counts documents by calendar period, from the first one with documents to the last, including empty ones.
/// If there would be more than 10,000 periods, uses longer ones, and a note says so. `corpus` counts all
/// documents of the index; nullptr leaves these numbers out.
Histogram make_histogram(const DateCounts& found, Period wanted, const DateCounts* corpus,
                         std::vector<std::string>& notes);

}  // namespace broadsheet
