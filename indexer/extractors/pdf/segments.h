// Words that stand close together on a line.
#pragma once

#include <vector>

#include "indexer/extractors/pdf/word.h"

namespace broadsheet::extraction {

/// Part of a line without a gap that could be one between columns.
struct Segment {
  std::vector<Word> words;  ///< from left to right; not empty
  Box box;
  double size = 0;  ///< of its largest font
};

/// Segments in no particular order. Words drawn twice at one place, as programs do for bold type, come once.
std::vector<Segment> segments(std::vector<Word> words);

/// True when two boxes stand on one line, though one of them may be a superscript.
bool on_one_line(const Box& a, const Box& b);

}  // namespace broadsheet::extraction
