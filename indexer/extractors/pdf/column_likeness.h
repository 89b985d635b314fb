// Whether what gutters separate are columns of running text or the cells of a table.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/segments.h"

namespace broadsheet::extraction {

/// Segments of each column, columns from left to right; at least two.
bool are_text_columns(const std::vector<std::vector<Segment>>& columns);

}  // namespace broadsheet::extraction
