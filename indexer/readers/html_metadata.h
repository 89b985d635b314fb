// The metadata of an HTML page.
#pragma once

#include "indexer/html/html_tree.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// Adds title, date, authors, site, language, address and sections of a page to a builder. Sources in order
/// of trust: OpenGraph and other meta elements, JSON-LD, marked-up elements of the page.
void add_page_metadata(const HtmlTree& tree, DocumentBuilder& builder);

}  // namespace broadsheet::readers
