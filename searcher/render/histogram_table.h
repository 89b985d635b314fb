#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// One column of a histogram in the tabular formats.
struct HistogramColumn {
  std::string_view name;
  std::string (*value)(const Results& results, const HistogramRow& row);
};

/// In order: period and count; what share of the index they are when asked for; with topics query_id first.
std::span<const HistogramColumn> histogram_columns(const Style& style);

/// Calls `append` with every row, that of undated documents last.
template <class Append>
void for_each_histogram_row(const Results& results, Append append) {
  if (!results.histogram) return;
  for (const HistogramRow& row : results.histogram->rows) append(row);
  append(results.histogram->undated);
}

}  // namespace broadsheet::render
