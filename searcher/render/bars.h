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
  std::string amount;   ///< what the bar shows, in figures
  double length = 0;    ///< of the longest bar, 1; above 0 it shows at least a sliver
  bool is_gap = false;  ///< not a bar: a line with the label alone
};

/// Appends a line a bar, in columns.
void append_bars(const std::vector<Bar>& bars, const Style& style, std::string& out);

/// A whole number with commas between thousands.
std::string grouped(std::uint64_t number);

}  // namespace broadsheet::render
