// How keys of records become fields of an index.
#pragma once

#include "indexer/run/indexing_run.h"
#include "indexer/segments/key_values.h"

namespace broadsheet {

/// Before the first round: makes the keys of `--field` fields of the index. If it has documents, they are
/// written again with the new fields, and published. Drops the fields of `--no-field`.
void adopt_asked_fields(IndexingRun& run);

/// Before a publication, with `--field all`: makes those keys fields that new documents have short values
/// for. The documents have their terms already.
void adopt_new_keys(IndexingRun& run, const KeyCensus& census);

}  // namespace broadsheet
