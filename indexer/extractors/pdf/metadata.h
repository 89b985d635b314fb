// What a PDF says about itself, as values of a document.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "indexer/extractors/pdf/pdf_file.h"
#include "indexer/extractors/pdf/text_line.h"

namespace broadsheet::extraction {

/// Title, author, date of creation, subject, keywords, and bookmarks as sections. `pages` may be empty.
std::vector<std::pair<std::string, std::string>> metadata_of(const PdfFile& file,
                                                             const std::vector<PageText>& pages);

}  // namespace broadsheet::extraction
