#include "searcher/render/bars.h"

#include "tests/support/catch.h"

namespace broadsheet::render {

TEST_CASE("thousands are grouped") {
  CHECK(grouped(0) == "0");
  CHECK(render::grouped(999) == "999");
  CHECK(grouped(1000) == "1,000");
  CHECK(grouped(1234567) == "1,234,567");
}

TEST_CASE("labels, amounts and bars stand in columns; a gap is a line of its own") {
  std::string out;
  append_bars({{"a", "10 %", 1}, {"a longer gap than label", {}, 0, true}, {"bb", "5 %", 0.5}, {"c", "0 %"}},
              Style{.width = 16}, out);
  CHECK(out ==
        "  a   10 %  ████\n"
        "  a longer gap than label\n"
        "  bb   5 %  ██\n"
        "  c    0 %\n");
}

}  // namespace broadsheet::render
