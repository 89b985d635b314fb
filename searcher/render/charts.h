#pragma once

#include <string>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends the facets and the histogram: below each other, or side by side where the width allows it.
void append_charts(const Results& results, const Style& style, std::string& out);

/// Columns of a line of text that is safe to print; colours take none.
std::size_t columns_of_line(std::string_view line);

}  // namespace broadsheet::render
