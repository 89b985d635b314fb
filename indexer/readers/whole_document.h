#pragma once

#include "indexer/readers/registry.h"

namespace broadsheet {

/// Whether a format's documents can name their own id.
enum class OwnId : bool { no, possible };

/// One document a file: the whole stream is the record. With OwnId::no the record's id is known before
/// parsing. An empty stream is a bad record.
std::unique_ptr<RecordSplitter> split_whole_document(ReaderInput input, OwnId own_id);

}  // namespace broadsheet
