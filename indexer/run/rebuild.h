// Writes all documents of an index again, so that they have terms that they lacked.
#pragma once

#include "indexer/run/indexing_run.h"
#include "indexer/segments/key_values.h"

namespace broadsheet {

/// Replaces the generations in run.stub by one with the same documents, written with the fields that the stub
/// names. Reads stored records, no input. Publishes nothing: the new generation is in the stub only. Returns
/// the keys that are not fields, if the stub has all_keys. Throws Interrupted and EnvironmentError.
KeyCensus rebuild(IndexingRun& run);

}  // namespace broadsheet
