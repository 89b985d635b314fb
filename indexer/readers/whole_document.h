// For formats with one document per file.
#pragma once

#include "indexer/readers/registry.h"

namespace broadsheet::readers {

/// Whether documents in this format can state their own id.
enum class OwnId : bool { no, possible };

/// The whole stream is one record. With OwnId::no, the id of the record is known before it is parsed. An
/// empty stream is a bad record.
std::unique_ptr<RecordSplitter> split_whole_document(ReaderInput input, OwnId own_id);

}  // namespace broadsheet::readers
