// Reads SQLite databases: each table that looks like documents, as JSON Lines.
#pragma once

#include <string>

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::extraction {

/// Gives documents that hold an embedded file `TABLE.jsonl` each, of at most about 8 MB; further ones of a
/// table are `TABLE-2.jsonl`, ... Tables without prose are named in a warning. Views are not read.
void extract_sqlite(const std::string& path, const ExtractionTask& task, TimeBudget& budget,
                    const PutDocument& put);

}  // namespace broadsheet::extraction
