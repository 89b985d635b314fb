#include "searcher/render/histogram_bars.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <vector>

#include "searcher/render/bars.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

constexpr std::size_t longest_run = 3;  // this many empty periods in a row still have a line each

/// The value that decides the length of the bar.
double measure(const HistogramRow& row) {
  return row.corpus ? share_of(row) : static_cast<double>(row.count);
}

/// `12`, or `12 of 400, 3.00 %`.
std::string amount(const HistogramRow& row) {
  if (!row.corpus) return grouped(row.count);
  return fmt::format("{} of {}, {:6.2f} %", grouped(row.count), grouped(*row.corpus), 100 * share_of(row));
}

std::size_t empty_rows_from(const std::vector<HistogramRow>& rows, std::size_t at) {
  std::size_t end = at;
  while (end < rows.size() && rows[end].count == 0) ++end;
  return end - at;
}

std::vector<Bar> bars_of(const Histogram& histogram) {
  double longest = 0;
  for (const HistogramRow& row : histogram.rows) longest = std::max(longest, measure(row));
  const auto bar = [&](const HistogramRow& row) {
    return Bar{row.period, amount(row), longest > 0 ? std::min(measure(row) / longest, 1.0) : 0};
  };
  std::vector<Bar> bars;
  for (std::size_t i = 0; i < histogram.rows.size(); ++i) {
    const std::size_t empty = empty_rows_from(histogram.rows, i);
    if (empty <= longest_run) {
      bars.push_back(bar(histogram.rows[i]));
      continue;
    }
    bars.push_back(
        {fmt::format("… {} {}s with none", grouped(empty), period_name(histogram.period)), {}, 0, true});
    i += empty - 1;
  }
  if (histogram.undated.count > 0) bars.push_back({histogram.undated.period, amount(histogram.undated)});
  return bars;
}

}  // namespace

void append_histogram_bars(const Histogram& histogram, const Style& style, std::string& out) {
  paint(fmt::format("by {}", period_name(histogram.period)), sgr::bold, style, out);
  if (!histogram.exact) out += " (at least)";
  out += '\n';
  const std::vector<Bar> bars = bars_of(histogram);
  append_bars(bars, style, out);
  if (bars.empty()) out += "  no documents\n";
}

}  // namespace broadsheet::render
