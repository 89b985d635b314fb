#pragma once

#include <string>
#include <vector>

#include "common/calendar.h"
#include "searcher/index/date_counts.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// The documents by calendar period, from the first that has any to the last, empty ones between them
/// included. A histogram of more than 10,000 periods is made of longer ones instead, and a note says so.
/// `corpus`: all documents of the index; nullptr: rows do not say how many there are.
Histogram make_histogram(const DateCounts& found, Period wanted, const DateCounts* corpus,
                         std::vector<std::string>& notes);

}  // namespace broadsheet
