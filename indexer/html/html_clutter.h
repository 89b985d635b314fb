// Finds the parts of a page that are not the article.
#pragma once

#include <vector>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// One entry per node: whether its element, role, class or id puts it into a menu, notice, sidebar, list of
/// related links, share bar, comment section or footer. A part with most of the page's text is never clutter.
std::vector<bool> page_clutter(const HtmlTree& tree);

}  // namespace broadsheet::readers
