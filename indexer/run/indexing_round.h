// One round of a run: workers turn input into segments, which are then merged and published.
#pragma once

#include "indexer/run/indexing_run.h"

namespace broadsheet {

/// Reads up to commit_bytes of input, analyses it and publishes. Returns false at the end of the input.
/// `stop` counts as its end. Throws EnvironmentError; the round then publishes nothing.
bool run_round(IndexingRun& run);

}  // namespace broadsheet
