// The end of a round: merges its segments and publishes.
#pragma once

#include "indexer/run/indexing_run.h"
#include "indexer/run/worker_threads.h"

namespace broadsheet {

/// Call this when all workers are done. Merges their segments into one generation, decides which record of
/// each id stays, counts, and publishes, unless nothing changed. Of several records with one id, the last in
/// the input stays, wherever the others are: in the new generation, in generations of earlier rounds, or
/// unchanged in the index.
void merge_round(IndexingRun& run, const RoundContext& context, const WorkerThreads& worker_threads);

}  // namespace broadsheet
