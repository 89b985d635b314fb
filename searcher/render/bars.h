// Draws bar charts as text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// One line of a bar chart.
struct Bar {
  std::string label;
  std::string amount;   ///< the number behind the bar
  double length = 0;    ///< share of the longest bar, 0 to 1; above 0, at least a sliver is drawn
  bool is_gap = false;  ///< a line with only the label
};

/// Appends one line for each bar, in columns.
void append_bars(const std::vector<Bar>& bars, const Style& style, std::string& out);

/// A number with commas between groups of three digits.
std::string grouped(std::uint64_t number);

}  // namespace broadsheet::render
