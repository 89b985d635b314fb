// Reads old Word documents (DOC of Word 6 to 2003).
#pragma once

#include "indexer/extraction/extracted_document.h"
#include "indexer/extractors/office/compound_file.h"

namespace broadsheet::extraction {

/// The text, then its footnotes, endnotes, text boxes and comments.
ExtractedDocument extract_word_document(const CompoundFile& file);

}  // namespace broadsheet::extraction
