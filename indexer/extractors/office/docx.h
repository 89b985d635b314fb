// Reads Word documents (DOCX, DOTX, DOCM).
#pragma once

#include <string>

#include "indexer/extraction/extracted_document.h"
#include "indexer/extractors/office/office_package.h"

namespace broadsheet::extraction {

/// Paragraphs, lists, tables; footnotes, endnotes and text boxes behind the paragraph or table where they
/// are; comments at the end. `main_part` is the name of the member with the text.
ExtractedDocument extract_word_package(const OfficePackage& package, const std::string& main_part);

}  // namespace broadsheet::extraction
