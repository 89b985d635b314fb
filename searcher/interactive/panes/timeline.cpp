#include "searcher/interactive/panes/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "searcher/render/bars.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t side_margin = 2, widest_bar = 8, columns_of_year = 4;

std::string_view block(std::uint64_t count, std::uint64_t most) {
  constexpr std::array<std::string_view, 9> blocks{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  if (count == 0) return blocks[0];
  return blocks[std::clamp<std::uint64_t>((count * 8 + most / 2) / most, 1, 8)];
}

std::string_view year_of(const TimelineBar& bar) {
  return std::string_view(bar.first).substr(0, columns_of_year);
}

/// The highest bar in words: `most: 34 in 2021-03`.
std::string peak(const TimelineBar& highest, bool one_period) {
  return fmt::format("most: {} {} {}", render::grouped(highest.count), one_period ? "in" : "from",
                     highest.first);
}

/// The label below a bar: its year if that differs from the year of the bar before, otherwise its month if
/// bars are months.
std::string_view label_of(const TimelineBar& bar, std::string_view year_before, Period period) {
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  if (year_of(bar) != year_before) return year_of(bar);
  if (period != Period::month || bar.first.size() < 7) return {};
  const int month = (bar.first[5] - '0') * 10 + bar.first[6] - '0';
  return month >= 1 && month <= 12 ? months[static_cast<std::size_t>(month) - 1] : std::string_view();
}

/// Draws labels where there is room; months only if every month has room.
void draw_labels(const std::vector<TimelineBar>& bars, Period period, std::size_t width, const Area& area,
                 Canvas& canvas) {
  const Period labelled = width > columns_of_year ? period : Period::year;
  std::size_t free = area.column;
  std::string_view year;
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const std::size_t column = area.column + i * width;
    const std::string_view label = label_of(bars[i], year, labelled);
    year = year_of(bars[i]);
    if (label.empty() || column < free || column + label.size() > area.column + area.columns) continue;
    canvas.put(area.row + 1, column, label.size(), label, Look::faint);
    free = column + label.size() + 1;
  }
}

}  // namespace

std::vector<TimelineBar> timeline_bars(const Histogram& histogram, std::size_t most) {
  std::vector<TimelineBar> bars;
  if (most == 0) return bars;
  const std::size_t periods = (histogram.rows.size() + most - 1) / most;
  for (std::size_t i = 0; i < histogram.rows.size(); ++i) {
    if (i % periods == 0) bars.push_back({histogram.rows[i].period, 0});
    bars.back().count += histogram.rows[i].count;
  }
  return bars;
}

void draw_timeline(const State& state, const Area& area, Canvas& canvas) {
  if (area.rows < 2 || area.columns <= 2 * side_margin || !state.timeline) return;
  Area inner{area.row, area.column + side_margin, area.rows, area.columns - 2 * side_margin};
  constexpr std::size_t columns_of_peak = 28, enough_for_peak = 100;
  const bool tells_peak = inner.columns >= enough_for_peak;
  if (tells_peak) inner.columns -= columns_of_peak;
  const std::vector<TimelineBar> bars = timeline_bars(*state.timeline, inner.columns);
  if (bars.empty()) return;
  const auto highest = std::max_element(
      bars.begin(), bars.end(), [](const TimelineBar& a, const TimelineBar& b) { return a.count < b.count; });
  const std::size_t width = std::min(inner.columns / bars.size(), widest_bar);
  const bool one_period = bars.size() == state.timeline->rows.size();
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const std::size_t drawn = width > 2 ? width - 1 : width;
    canvas.fill({inner.row, inner.column + i * width, 1, drawn},
                block(bars[i].count, std::max<std::uint64_t>(highest->count, 1)), Look::bar);
  }
  draw_labels(bars, one_period ? state.timeline->period : Period::year, width, inner, canvas);
  if (tells_peak)
    canvas.put(inner.row, inner.column + bars.size() * width + 2, columns_of_peak, peak(*highest, one_period),
               Look::faint);
}

}  // namespace broadsheet::interactive
