#include "searcher/interactive/panes/timeline.h"

#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

Histogram years(int first, const std::vector<std::uint64_t>& counts) {
  Histogram histogram;
  histogram.period = Period::year;
  for (std::size_t i = 0; i < counts.size(); ++i)
    histogram.rows.push_back({std::to_string(first + static_cast<int>(i)), counts[i]});
  return histogram;
}

}  // namespace

TEST_CASE("periods that do not fit share bars of equally many") {
  const std::vector<TimelineBar> bars = timeline_bars(years(2019, {1, 2, 3, 4, 5}), 3);
  CHECK(bars == std::vector<interactive::TimelineBar>{{"2019", 3}, {"2021", 7}, {"2023", 5}});
  CHECK(interactive::timeline_bars(years(2019, {1, 2}), 80).size() == 2);
  CHECK(timeline_bars(years(2019, {1, 2}), 0).empty());
  CHECK(timeline_bars({}, 80).empty());
}

TEST_CASE("bars are as high as their counts, and only empty periods have none") {
  State state;
  state.timeline = years(2019, {0, 1, 200, 400, 800});
  Canvas canvas({2, 44});
  draw_timeline(state, {0, 0, 2, 44}, canvas);
  CHECK(canvas.row_text(0) == "          ▁▁▁▁▁▁▁ ▂▂▂▂▂▂▂ ▄▄▄▄▄▄▄ ███████");
  CHECK(canvas.row_text(1) == "  2019    2020    2021    2022    2023");
}

TEST_CASE("years are left out where their labels would touch") {
  State state;
  state.timeline = years(2001, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
  Canvas canvas({2, 34});
  draw_timeline(state, {0, 0, 2, 34}, canvas);
  CHECK(canvas.row_text(0) == "  ██ ██ ██ ██ ██ ██ ██ ██ ██ ██");
  CHECK(canvas.row_text(1) == "  2001  2003  2005  2007  2009");
}

TEST_CASE("months have labels where there is room for every one") {
  State state;
  state.timeline = Histogram{};
  state.timeline->rows = {{"2023-11", 1}, {"2023-12", 2}, {"2024-01", 4}, {"2024-02", 8}};
  Canvas canvas({2, 40});
  draw_timeline(state, {0, 0, 2, 40}, canvas);
  CHECK(canvas.row_text(0) == "  ▁▁▁▁▁▁▁ ▂▂▂▂▂▂▂ ▄▄▄▄▄▄▄ ███████");
  CHECK(canvas.row_text(1) == "  2023    Dec     2024    Feb");
}

TEST_CASE("with room, the timeline says how high its highest bar is") {
  State state;
  state.timeline = years(2019, {0, 1, 1200});
  Canvas canvas({2, 120});
  draw_timeline(state, {0, 0, 2, 120}, canvas);
  CHECK(canvas.row_text(0) == "          ▁▁▁▁▁▁▁ ███████   most: 1,200 in 2021");
}

}  // namespace broadsheet::interactive
