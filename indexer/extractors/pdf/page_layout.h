// The layout of a page: its words as lines and blocks in reading order.
#pragma once

#include "indexer/extractors/pdf/text_line.h"
#include "indexer/extractors/pdf/word.h"

namespace broadsheet::extraction {

/// Words that are turned like most words of the page come first; those turned otherwise follow.
PageText page_text(PageWords page);

}  // namespace broadsheet::extraction
