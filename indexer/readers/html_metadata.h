#pragma once

#include "indexer/html/html_tree.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// Puts what a page says of itself into a builder: title, date, authors, site, language, address, sections.
/// Sources in order of trust: OpenGraph and other meta elements, JSON-LD, marked elements of the page.
void add_page_metadata(const HtmlTree& tree, DocumentBuilder& builder);

}  // namespace broadsheet::readers
