// A row of words as a line of text.
#pragma once

#include "indexer/extractors/pdf/rows.h"
#include "indexer/extractors/pdf/text_line.h"

namespace broadsheet::extraction {

/// Words with blanks where they stand apart, and tabs where the gap is that of a table. Text written from
/// right to left comes in logical order.
TextLine line_of(const Row& row);

}  // namespace broadsheet::extraction
