// Extracts text from HTML.
#pragma once

#include <string>
#include <string_view>

#include "indexer/html/html_tree.h"
#include "indexer/html/stated_facts.h"

namespace broadsheet::readers {

/// The article of a page, without what surrounds it, interrupts it or repeats `facts`; all visible text when
/// no article can be found.
std::string article_text(const HtmlTree& tree, const StatedFacts& facts);

/// All visible text of a page or a piece of one, as valid UTF-8.
std::string html_text(std::string_view html);

}  // namespace broadsheet::readers
