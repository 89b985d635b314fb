// Finds the element that holds the article of a page.
#pragma once

#include <vector>

#include "indexer/html/html_blocks.h"
#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// The smallest section with the most prose, unless the page itself marks another one as its article.
/// `clutter` has one entry per block.
std::uint32_t article_section(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                              const std::vector<bool>& clutter);

}  // namespace broadsheet::readers
