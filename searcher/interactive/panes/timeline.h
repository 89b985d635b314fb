#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// One bar of the timeline: one or more consecutive periods.
struct TimelineBar {
  std::string first;  ///< the label of its first period
  std::uint64_t count = 0;
  bool operator==(const TimelineBar&) const = default;
};

/// Groups the periods into at most `most` bars. All bars have the same number of periods, except that the
/// last may have fewer.
std::vector<TimelineBar> timeline_bars(const Histogram& histogram, std::size_t most);

/// Draws a row of bars, in steps of an eighth of its height, and below it a row with the years, or with
/// months where they fit.
void draw_timeline(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
