// Where paragraphs begin within a block, told by what typesetters do: indents, space, short last lines.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/text_line.h"

namespace broadsheet::extraction {

/// For each line whether a paragraph begins with it. The first line always says true.
std::vector<bool> paragraph_starts(const TextBlock& block);

/// True when a paragraph that ends a column or page with `last` goes on with `next` in the one that follows.
bool goes_on(const TextLine& last, const TextLine& next);

}  // namespace broadsheet::extraction
