// Lines in an article that serve the page and are not part of the text.
#pragma once

#include "indexer/html/html_blocks.h"
#include "indexer/html/html_tree.h"
#include "indexer/html/stated_facts.h"

namespace broadsheet::readers {

/// True for a short line that repeats title, author or date (only at the top), for credits of
/// pictures, and for appeals such as `Read more: ...` or `Advertisement`.
bool is_service_line(const HtmlTree& tree, const HtmlBlock& block, const StatedFacts& facts, bool at_top);

}  // namespace broadsheet::readers
