// The white between columns: tall empty rectangles that no line crosses. After T. M. Breuel, "Two geometric
// algorithms for layout analysis" (DAS 2002), which begins with white space rather than with text. Here each
// gap between two segments of a line is grown up and down, which finds the rectangles that matter at once.
#pragma once

#include <optional>
#include <vector>

#include "indexer/extractors/pdf/segments.h"

namespace broadsheet::extraction {

struct Gutter {
  Box box;
  std::size_t left = 0, right = 0;  ///< segments on both sides
};

/// Gutters of a region with their height within it, the most likely ones first. A gutter has at least two
/// segments on each side. It does not end where only one column goes on.
std::vector<Gutter> gutters(const std::vector<Segment>& region);

}  // namespace broadsheet::extraction
