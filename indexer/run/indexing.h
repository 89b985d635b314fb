// A whole indexing run.
#pragma once

#include <atomic>

#include "indexer/run/indexing_run.h"

namespace broadsheet {

/// Reads, analyses on all cores, merges and publishes, in rounds of commit_bytes. The caller holds the
/// IndexLock. `stop` ends the run early with Interrupted; everything published stays. Throws
/// EnvironmentError; the index is then as last published.
void run_indexing(const IndexingOptions& options, RunCounters& counters, Report& report,
                  const std::atomic<bool>& stop);

}  // namespace broadsheet
