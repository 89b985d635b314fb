// What is said at the end of a run.
#pragma once

#include <string>

#include "indexer/run/key_tally.h"
#include "indexer/run/report.h"
#include "indexer/run/run_counters.h"

namespace broadsheet {

/// One line with the counts of a run.
std::string summary_text(const RunCounters& counters, double seconds);

/// Lines on what was lost or may surprise: the most frequent reasons of rejection, how inputs were read, keys
/// that were taken as the text, and keys that were not used. Empty when there is nothing of that.
std::string findings_text(const Report& report, const KeyTally& keys);

}  // namespace broadsheet
