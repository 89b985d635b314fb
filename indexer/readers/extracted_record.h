// For formats that are read in a confined child.
#pragma once

#include <string_view>

#include "indexer/readers/formats.h"
#include "indexer/readers/whole_document.h"

namespace broadsheet::readers {

/// One document per file. `extractor` is a name in the child's table. `recogniser` reads pages that are
/// pictures; null for formats without such pages.
Reader open_extracted(ReaderInput input, std::string_view extractor, OwnId own_id = OwnId::no,
                      std::shared_ptr<const PageRecogniser> recogniser = nullptr);

/// One document per record of `splitter`, which gives each as the extractor reads it.
Reader open_extracted(ReaderInput input, std::string_view extractor,
                      std::unique_ptr<RecordSplitter> splitter);

/// A file with many documents that the child reads bit by bit.
Reader open_streamed(ReaderInput input, std::string_view extractor);

/// The document of an extracted one: what its keys mean, where its pages begin. With neither text nor title,
/// but with files, it is a container.
ParsedRecord parsed_document(extraction::ExtractedDocument extracted, const FieldMapping& mapping,
                             const RawRecord& raw);

}  // namespace broadsheet::readers
