#pragma once

#include <string>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends a histogram as a block: a heading, then a line a period with its count and a bar. A longer run of
/// empty periods is one line. Where the index's documents are counted too, the bars show shares.
void append_histogram_bars(const Histogram& histogram, const Style& style, std::string& out);

}  // namespace broadsheet::render
