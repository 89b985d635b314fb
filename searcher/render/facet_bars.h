#pragma once

#include <string>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends one facet as a block: a heading, then a line a value with its count and a bar.
void append_facet_bars(const FacetCounts& facet, const Style& style, std::string& out);

}  // namespace broadsheet::render
