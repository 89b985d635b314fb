// The dates of an HTML page: in its metadata, and in its elements.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "indexer/html/html_tree.h"
#include "indexer/readers/json_ld.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// Names in lower case and contents of meta elements.
using MetaElements = std::vector<std::pair<std::string, std::string>>;

/// Adds the dates that meta elements and JSON-LD state; unless they state when the page was published, also
/// those of its elements: near the title first, never those of sidebars, menus, footers, comments and lists
/// of other articles.
void add_page_dates(const HtmlTree& tree, const MetaElements& metas, const JsonLd& json_ld,
                    DocumentBuilder& builder);

}  // namespace broadsheet::readers
