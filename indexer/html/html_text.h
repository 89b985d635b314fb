#pragma once

#include <string>
#include <string_view>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// The article of a page: its text without what stands around it; of a page without one all that is visible.
/// A heading equal to `title` is left out.
std::string article_text(const HtmlTree& tree, std::string_view title);

/// All visible text of a page or of a piece of one, valid UTF-8.
std::string html_text(std::string_view html);

}  // namespace broadsheet::readers
