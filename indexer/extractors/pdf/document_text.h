// The pages of a document as one text: paragraphs, with marks where pages begin.
#pragma once

#include <string>
#include <vector>

#include "indexer/extractors/pdf/text_line.h"

namespace broadsheet::extraction {

/// Paragraphs with a blank line between them; rows of a table are lines of one paragraph. Each page has its
/// mark (text_marks.h), empty ones too. A paragraph that goes on over a page has the mark inside.
std::string document_text(const std::vector<PageText>& pages);

}  // namespace broadsheet::extraction
