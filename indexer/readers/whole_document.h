#pragma once

#include "indexer/readers/registry.h"

namespace broadsheet::readers {

/// Whether a format's documents can name their own id.
enum class OwnId : bool { no, possible };

/// One document a file: the whole stream is the record. With OwnId::no the record's id is known before
/// parsing. An empty stream is a bad record.
std::unique_ptr<RecordSplitter> split_whole_document(ReaderInput input, OwnId own_id);

/// The day that a file's name begins with, `2024-01-31-grid-drill.md`, as many archives of texts have it;
/// empty: none.
std::string day_of_file_name(std::string_view where);

}  // namespace broadsheet::readers
