#include "searcher/render/histogram_bars.h"

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string histogram_bars(const Histogram& histogram, std::size_t width) {
  std::string out;
  append_histogram_bars(histogram, Style{.width = width}, out);
  return out;
}

}  // namespace

TEST_CASE("periods keep their order; a longer run of empty ones is one line") {
  Histogram histogram{Period::month, true, {{"2023-10", 4}}, {"undated", 3}};
  for (const char* period : {"2023-11", "2023-12", "2024-01", "2024-02"})
    histogram.rows.push_back({period, 0});
  histogram.rows.push_back({"2024-03", 8});
  histogram.rows.push_back({"2024-04", 0});
  histogram.rows.push_back({"2024-05", 1});
  CHECK(histogram_bars(histogram, 22) ==
        "by month\n"
        "  2023-10  4  ████\n"
        "  … 4 months with none\n"
        "  2024-03  8  ████████\n"
        "  2024-04  0\n"
        "  2024-05  1  █\n"
        "  undated  3\n");
}

TEST_CASE("bars of shares are as long as the share of the period's documents") {
  const Histogram histogram{
      Period::year, true, {{"2023", 100, 1000}, {"2024", 4, 20}, {"2025", 0, 0}}, {"undated", 0, 5}};
  CHECK(histogram_bars(histogram, 50) ==
        "by year\n"
        "  2023  100 of 1,000,  10.00 %  █████████\n"
        "  2024       4 of 20,  20.00 %  ██████████████████\n"
        "  2025        0 of 0,   0.00 %\n");
}

TEST_CASE("counts of a search that was cut short are lower bounds") {
  CHECK(histogram_bars({Period::year, false, {{"2024", 8}}, {"undated"}}, 22) ==
        "by year (at least)\n"
        "  2024  8  ███████████\n");
}

TEST_CASE("nothing found has no bars") {
  CHECK(histogram_bars({}, 80) == "by month\n  no documents\n");
}

}  // namespace broadsheet::render
