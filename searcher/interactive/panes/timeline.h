#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// One bar of the timeline: some periods in a row.
struct TimelineBar {
  std::string first;  ///< label of its first period
  std::uint64_t count = 0;
  bool operator==(const TimelineBar&) const = default;
};

/// The periods in at most `most` bars of equally many periods, the last perhaps of fewer.
std::vector<TimelineBar> timeline_bars(const Histogram& histogram, std::size_t most);

/// A row of bars, eighths of a row high, and a row with the years below, or months where they have room.
void draw_timeline(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
