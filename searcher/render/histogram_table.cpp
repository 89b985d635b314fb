#include "searcher/render/histogram_table.h"

#include <fmt/format.h>

namespace broadsheet::render {
namespace {

constexpr std::array all_columns = {
    HistogramColumn{"query_id", [](const Results& results, const HistogramRow&) { return results.query_id; }},
    HistogramColumn{"period", [](const Results&, const HistogramRow& row) { return row.period; }},
    HistogramColumn{"count",
                    [](const Results&, const HistogramRow& row) { return std::to_string(row.count); }},
    HistogramColumn{"corpus", [](const Results&,
                                 const HistogramRow& row) { return std::to_string(row.corpus.value_or(0)); }},
    HistogramColumn{"share", [](const Results&,
                                const HistogramRow& row) { return fmt::format("{:.6f}", share_of(row)); }},
};
constexpr std::size_t columns_of_shares = 2;

}  // namespace

std::span<const HistogramColumn> histogram_columns(const Style& style) {
  const std::size_t first = style.topics ? 0 : 1;
  const std::size_t last = all_columns.size() - (style.shares ? 0 : columns_of_shares);
  return std::span<const HistogramColumn>(all_columns).subspan(first, last - first);
}

}  // namespace broadsheet::render
