// Footnotes: smaller type at the foot of a column.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/text_line.h"

namespace broadsheet::extraction {

/// The font size of most letters of a document; 0 without text.
double body_size(const std::vector<PageText>& pages);

/// Moves footnotes behind the other text of their page, as blocks of their own.
void move_footnotes(PageText& page, double body);

}  // namespace broadsheet::extraction
