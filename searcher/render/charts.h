// Lays out the facets and the histogram of an answer as charts.
#pragma once

#include <string>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends the charts side by side if the width allows it, otherwise one below the other.
void append_charts(const Results& results, const Style& style, std::string& out);

/// The width of a line in columns. The line must be safe to print; colour sequences have no width.
std::size_t columns_of_line(std::string_view line);

}  // namespace broadsheet::render
