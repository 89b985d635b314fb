// The columns and rows of a histogram as a table.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

struct HistogramColumn {
  std::string_view name;
  std::string (*value)(const Results& results, const HistogramRow& row);
};

/// In order: query_id if there are topics, period, count, and the share of the index if requested.
std::span<const HistogramColumn> histogram_columns(const Style& style);

/// Calls `append` with each row. The row of undated documents comes last.
template <class Append>
void for_each_histogram_row(const Results& results, Append append) {
  if (!results.histogram) return;
  for (const HistogramRow& row : results.histogram->rows) append(row);
  append(results.histogram->undated);
}

}  // namespace broadsheet::render
