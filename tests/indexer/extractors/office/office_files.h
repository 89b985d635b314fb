// Small office documents for the tests of their extractors, and the extractors called with one line.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "indexer/extraction/extraction_task.h"

namespace broadsheet::testing {

using Members = std::vector<std::pair<std::string, std::string>>;

/// Runs an extractor over a file.
extraction::ExtractedDocument extracted(extraction::Extract extract, const std::string& bytes,
                                        bool sheet_rows = false);

/// Why an extractor refuses a file; empty when it does not.
std::string fault_of(extraction::Extract extract, const std::string& bytes);

/// A Word document with this body and further parts, such as {"word/footnotes.xml", ...}; the relationships
/// are written as the names tell.
std::string docx_file(const std::string& body, const Members& parts = {});

/// `<w:p><w:r><w:t>TEXT</w:t></w:r></w:p>`
std::string docx_paragraph(const std::string& text);

/// A story of Word: an element with the namespaces of all that tests use.
std::string docx_part(const std::string& root, const std::string& content);

/// `content.xml` of OpenDocument, of the kind `text`, `spreadsheet` or `presentation`.
std::string odf_content(const std::string& kind, const std::string& body);

/// An OpenDocument file; `meta` is what stands in its `meta.xml`.
std::string odf_file(const std::string& kind, const std::string& body, const std::string& meta = {});

}  // namespace broadsheet::testing
