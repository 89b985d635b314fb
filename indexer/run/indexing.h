// A whole indexing run.
#pragma once

#include <atomic>

#include "indexer/run/indexing_run.h"

namespace broadsheet {

/// Reads, analyses on all cores, merges and publishes, in rounds of commit_bytes. The caller holds the
/// IndexLock. `stop` ends the reading: what was read is published, then Interrupted is thrown. Throws
/// EnvironmentError; the index is then as last published.
void run_indexing(const IndexingOptions& options, RunCounters& counters, Report& report, KeyTally& keys,
                  const std::atomic<bool>& stop);

}  // namespace broadsheet
