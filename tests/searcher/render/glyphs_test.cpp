#include "searcher/render/glyphs.h"

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::size_t width(std::string_view text) {
  return width_of(glyphs_of(text));
}

}  // namespace

TEST_CASE("wide characters take two columns, combining ones none") {
  CHECK(width("abc") == 3);
  CHECK(width("送電") == 4);
  CHECK(width("e\u0301") == 1);
  CHECK(width("ｱ") == 1);
  CHECK(width("Ａ") == 2);
  CHECK(width("😀") == 2);
  CHECK(width("한") == 2);
  CHECK(width("\u1112\u1161\u11ab") == 2);
  CHECK(width("a\u200d") == 1);
}

TEST_CASE("controls and invalid bytes become replacement characters") {
  CHECK(safe_line("a\x1b[31mb") == "a\uFFFD[31mb");
  CHECK(render::safe_line("a\u009b1m\x7f") == "a\uFFFD1m\uFFFD");
  CHECK(safe_line(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(safe_line("a\xff\xc3") == "a\uFFFD\uFFFD");
}

TEST_CASE("direction marks, tags and soft hyphens vanish") {
  CHECK(safe_line("a\u202eb\u2066c\u2069\u200f\u061cd\ufeff") == "abcd");
  CHECK(render::safe_line("a\U000e0041") == "a");
  CHECK(safe_line("co\u00adal") == "coal");
}

TEST_CASE("blanks and line ends in a row become one blank, none at the ends") {
  CHECK(safe_line("  a \n\t b\u2028\u2029c\r\n") == "a b c");
  CHECK(render::safe_line("a\u00a0b") == "a\u00a0b");
  CHECK(safe_line(" \n ").empty());
}

TEST_CASE("marks beyond eight on one letter are dropped") {
  std::string pile = "a";
  for (int i = 0; i < 100; ++i) pile += "\u0301";
  CHECK(safe_line(pile).size() == 1 + 8 * 2);
}

TEST_CASE("highlights stay on the characters they were on") {
  const auto glyphs = glyphs_of("a \n bc", {{4, 6}});
  REQUIRE(glyphs.size() == 4);
  CHECK_FALSE(glyphs[1].highlighted);
  CHECK(glyphs[2].highlighted);
  CHECK(glyphs[3].highlighted);
}

TEST_CASE("a text too wide for its place is cut with an ellipsis") {
  CHECK(fitted("courier", 7) == "courier");
  CHECK(render::fitted("courier", 6) == "couri…");
  CHECK(fitted("送電網", 5) == "送電…");
  CHECK(fitted("送電網", 4) == "送…");
  CHECK(fitted("courier", 1) == "…");
  CHECK(fitted("courier", 0).empty());
}

}  // namespace broadsheet::render
