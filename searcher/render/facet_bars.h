// Draws a facet as a bar chart.
#pragma once

#include <string>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends a heading, then one line for each value with its count and a bar.
void append_facet_bars(const FacetCounts& facet, const Style& style, std::string& out);

}  // namespace broadsheet::render
