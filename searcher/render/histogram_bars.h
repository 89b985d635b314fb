// Draws a histogram as a bar chart.
#pragma once

#include <string>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends a heading, then one line for each period with its count and a bar. Many empty periods in a row
/// share one line. If the documents of the whole index are counted too, the bars show shares.
void append_histogram_bars(const Histogram& histogram, const Style& style, std::string& out);

}  // namespace broadsheet::render
