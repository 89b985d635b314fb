// The metadata of an HTML page.
#pragma once

#include "indexer/html/html_tree.h"
#include "indexer/html/stated_facts.h"
#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// Adds title, date, authors, site, language, address and sections of a page to a builder. Sources in order
/// of trust: OpenGraph and other meta elements, JSON-LD, marked-up elements of the page. Returns what the
/// text of the article need not repeat.
StatedFacts add_page_metadata(const HtmlTree& tree, DocumentBuilder& builder);

}  // namespace broadsheet::readers
