// Reading order: a page is cut along its gutters into columns, tables and what stands above and below them.
// This is the recursive XY-cut of G. Nagy and S. Seth, "Hierarchical representation of optically scanned
// documents" (ICPR 1984), with gutters instead of profiles of white: a page is cut from side to side only
// where a gutter begins or ends, so that breaks between paragraphs do not cut its columns.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/segments.h"

namespace broadsheet::extraction {

/// Segments that are read line by line from top to bottom.
struct Region {
  std::vector<Segment> segments;
  bool table = false;
};

/// Regions in reading order.
std::vector<Region> regions(std::vector<Segment> page, bool right_to_left);

}  // namespace broadsheet::extraction
