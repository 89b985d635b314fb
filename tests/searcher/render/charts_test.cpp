#include "searcher/render/charts.h"

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

Results two_charts() {
  Results results;
  results.facets = {{"source", true, 2, {{"Courier", 4}, {"内外", 1}}}};
  results.histogram.emplace();
  results.histogram->period = Period::year;
  results.histogram->rows = {{"2023", 2}, {"2024", 1}, {"2025", 2}};
  return results;
}

std::string charts(const Style& style) {
  std::string out;
  append_charts(two_charts(), style, out);
  return out;
}

}  // namespace

TEST_CASE("charts stand below each other on 80 columns") {
  CHECK(charts({.width = 80}) ==
        "source\n"
        "  Courier  4  ████████████████████████████████████████\n"
        "  内外     1  ██████████\n"
        "\n"
        "by year\n"
        "  2023  2  ████████████████████████████████████████\n"
        "  2024  1  ████████████████████\n"
        "  2025  2  ████████████████████████████████████████\n"
        "\n");
}

TEST_CASE("charts stand side by side where there is room") {
  CHECK(charts({.width = 116}) ==
        "source                                                     by year\n"
        "  Courier  4  ████████████████████████████████████████       2023  2  "
        "████████████████████████████████████████\n"
        "  内外     1  ██████████                                     2024  1  ████████████████████\n"
        "                                                             2025  2  "
        "████████████████████████████████████████\n"
        "\n");
}

TEST_CASE("colours take no columns") {
  CHECK(columns_of_line("a b") == 3);
  CHECK(render::columns_of_line("  \x1b[1m内外\x1b[0m  x") == 9);
  CHECK(columns_of_line("") == 0);
}

TEST_CASE("without facets and histogram there are no charts") {
  std::string out;
  append_charts({}, {}, out);
  CHECK(out.empty());
}

}  // namespace broadsheet::render
