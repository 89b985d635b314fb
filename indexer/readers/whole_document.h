// For formats with one document per file.
#pragma once

#include "indexer/readers/registry.h"

namespace broadsheet::readers {

/// Whether documents in this format can state their own id.
enum class OwnId : bool { no, possible };

/// The whole stream is one record. With OwnId::no, the id of the record is known before it is parsed. An
/// empty stream is a bad record.
std::unique_ptr<RecordSplitter> split_whole_document(ReaderInput input, OwnId own_id);

/// The date at the beginning of a file name, as many archives have it (`2024-01-31-grid-drill.md`); empty
/// when there is none.
std::string day_of_file_name(std::string_view where);

}  // namespace broadsheet::readers
