// The authors of a page.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// Names of the authors, from the first of these that names one: meta elements (name in lower case, content),
/// JSON-LD, elements that are marked as authors or bylines.
std::vector<std::string> page_authors(const HtmlTree& tree,
                                      const std::vector<std::pair<std::string, std::string>>& metas,
                                      const std::vector<std::string>& json_ld);

}  // namespace broadsheet::readers
