#pragma once

#include "indexer/run/indexing_round.h"
#include "indexer/run/worker_threads.h"

namespace broadsheet {

/// Ends a round whose workers are done: merges its segments into one generation, settles which record of each
/// id stays, counts, and publishes. Nothing is published when nothing changed. Of records with one id the
/// last in the input stays, wherever the others are: in the new generation, in generations of earlier rounds,
/// or in the index and met unchanged.
void merge_round(IndexingRun& run, const RoundContext& context, const WorkerThreads& worker_threads);

}  // namespace broadsheet
