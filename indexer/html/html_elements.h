// What kinds of elements there are, as far as extraction is concerned.
#pragma once

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// True for elements that stand within a line of text, and for text itself.
bool is_inline(GumboTag tag);

bool is_heading(GumboTag tag);

/// True for nodes that browsers do not show, nor anything below them.
bool is_invisible(const HtmlTree& tree, std::uint32_t node);

}  // namespace broadsheet::readers
