// Segments of one region as rows: what stands beside each other.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/segments.h"

namespace broadsheet::extraction {

using Row = std::vector<Segment>;  // from left to right; not empty

/// Rows from top to bottom.
std::vector<Row> rows(std::vector<Segment> region);

Box box_of(const Row& row);
Box box_of(const std::vector<Row>& rows);

}  // namespace broadsheet::extraction
