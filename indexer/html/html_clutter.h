#pragma once

#include <vector>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// For every node whether it is in a part of the page that is not the article by its element, role, class or
/// id: menus, notices, sidebars, related links, sharing, comments, footers. A part with most of the page's
/// text is never taken for that.
std::vector<bool> page_clutter(const HtmlTree& tree);

}  // namespace broadsheet::readers
