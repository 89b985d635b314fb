// The text of an article as the page states it beside its markup.
#pragma once

#include <string>
#include <vector>

#include "indexer/html/html_blocks.h"
#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// The text of an article, given the blocks of its page and which of them look like its text. Where `body`,
/// the text that the page states, is found in the page, it decides which blocks are prose of the article;
/// where the page shows only a part of it, as pages do that scripts complete, it is the text. A short or
/// foreign body changes nothing.
std::string text_by_stated_body(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                                const std::vector<bool>& chosen, const std::string& body);

}  // namespace broadsheet::readers
