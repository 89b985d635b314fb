// Finds the parts of a page that are not the article.
#pragma once

#include <vector>

#include "indexer/html/html_blocks.h"
#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// One entry per node: whether it is in a menu, notice, sidebar, list of related links, share bar, caption,
/// byline, comment section, footer or the like. Its element, role and names are evidence for this, prose in
/// it is evidence against it. A part with most of the page's text is never clutter.
std::vector<bool> page_clutter(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks);

/// True when clutter covers a block, or nearly.
bool is_clutter(const HtmlTree& tree, const HtmlBlock& block, const std::vector<bool>& clutter);

}  // namespace broadsheet::readers
