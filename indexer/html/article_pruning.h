// Removes from an article what stands in it but is not its text.
#pragma once

#include <vector>

#include "indexer/html/html_blocks.h"
#include "indexer/html/html_tree.h"
#include "indexer/html/stated_facts.h"

namespace broadsheet::readers {

/// One entry per block: whether it is part of the article in `section`. Clutter is not, nor lists of links,
/// lines that repeat what is stated elsewhere, appeals to read on or subscribe, credits of pictures, and
/// headings of what is left out.
std::vector<bool> article_blocks(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                                 const std::vector<bool>& clutter, std::uint32_t section,
                                 const StatedFacts& facts);

}  // namespace broadsheet::readers
