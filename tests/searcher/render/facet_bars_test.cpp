#include "searcher/render/facet_bars.h"

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string facet_bars(const FacetCounts& facet, std::size_t width) {
  std::string out;
  append_facet_bars(facet, Style{.width = width}, out);
  return out;
}

}  // namespace

TEST_CASE("bars are as long as their share of the greatest count") {
  const FacetCounts facet{"source", true, 3, {{"Harbour Courier", 16}, {"Baltic Line", 8}, {"North", 1}}};
  CHECK(facet_bars(facet, 39) ==
        "source\n"
        "  Harbour Courier  16  ████████████████\n"
        "  Baltic Line       8  ████████\n"
        "  North             1  █\n");
}

TEST_CASE("a small count still shows") {
  const FacetCounts facet{"source", true, 2, {{"a", 1000000}, {"b", 1}}};
  CHECK_THAT(facet_bars(facet, 80), Catch::EndsWith("  b          1  ▏\n"));
}

TEST_CASE("values that are not listed are counted, and inexact counts are marked") {
  const FacetCounts facet{"source", false, 1235, {{"a", 1}}};
  CHECK_THAT(facet_bars(facet, 80), Catch::StartsWith("source (about)\n"));
  CHECK_THAT(facet_bars(facet, 80), Catch::EndsWith("  … 1,234 more\n"));
  CHECK(facet_bars({"source", true, 0, {}}, 80) == "source\n  no values\n");
}

TEST_CASE("long and wide labels are cut to their column") {
  const FacetCounts facet{"source", true, 2, {{std::string(90, 'x'), 1}, {"内外新聞", 1}}};
  const std::string block = facet_bars(facet, 40);
  CHECK_THAT(block, Catch::Contains("  xxxxxxxxxxxxxxxxxxx…  1  █"));
  CHECK_THAT(block, Catch::Contains("  内外新聞              1  █"));
}

}  // namespace broadsheet::render
