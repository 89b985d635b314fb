#include "searcher/interactive/terminal/canvas.h"

#include "tests/support/catch.h"

namespace broadsheet::interactive {

TEST_CASE("text that is too long ends in an ellipsis") {
  Canvas canvas({1, 12});
  CHECK(canvas.put(0, 1, 6, "energy policy") == 6);
  CHECK(canvas.row_text(0) == " energ…");
}

TEST_CASE("a wide character takes two cells and is never cut in half") {
  Canvas canvas({1, 6});
  CHECK(canvas.put(0, 0, 6, "送電網計画") == 5);
  CHECK(canvas.row_text(0) == "送電…");
  CHECK(canvas.at(0, 0).text == "送");
  CHECK(canvas.at(0, 1).text.empty());
  canvas.put(0, 1, 1, "x");
  CHECK(canvas.row_text(0) == " x電…");
  canvas.put(0, 2, 1, "y");
  CHECK(canvas.row_text(0) == " xy …");
}

TEST_CASE("combining characters share the cell of their letter") {
  Canvas canvas({1, 4});
  CHECK(canvas.put(0, 0, 4, "e\u0301a\u0308") == 2);
  CHECK(canvas.at(0, 0).text == "e\u0301");
  CHECK(canvas.at(0, 1).text == "a\u0308");
  CHECK(canvas.put(0, 3, 1, "\u0301") == 0);
  CHECK(canvas.at(0, 3).text == " ");
}

TEST_CASE("emoji that terminals join differently are shown one by one") {
  Canvas canvas({1, 8});
  canvas.put(0, 0, 8, "👩\u200D💻 ok");
  CHECK(canvas.at(0, 0).text == "👩");
  CHECK(canvas.at(0, 2).text == "💻");
  CHECK(canvas.row_text(0) == "👩💻 ok");
  canvas.put(0, 0, 8, "❤\uFE0F क्\u200Dष");
  CHECK(canvas.at(0, 0).text == "❤");
  CHECK(canvas.at(0, 2).text == "क्\u200D");
}

TEST_CASE("nothing is drawn outside of the canvas") {
  Canvas canvas({2, 3});
  CHECK(canvas.put(5, 0, 3, "x") == 0);
  CHECK(canvas.put(0, 3, 3, "x") == 0);
  CHECK(canvas.put(1, 1, 90, "abc") == 2);
  canvas.fill({0, 2, 9, 9}, "│", Look::border);
  canvas.select({1, 0, 7, 1});
  CHECK(canvas.row_text(0) == "  │");
  CHECK(canvas.row_text(1) == " a│");
  CHECK(canvas.at(1, 0).selected);
  CHECK_FALSE(canvas.at(0, 0).selected);
  interactive::Canvas({0, 0}).put(0, 0, 1, "x");
}

TEST_CASE("text from documents cannot reach the terminal as commands") {
  Canvas canvas({1, 20});
  canvas.put(0, 0, 20, "a\x1b[2Jb\u202Ec\nd");
  CHECK(canvas.row_text(0) == "a\uFFFD[2Jbc d");
}

TEST_CASE("what matched and what is named have looks of their own") {
  Canvas canvas({1, 10});
  canvas.put(0, 0, 10, render::glyphs_of("gas price", {{0, 3}}), Look::title);
  CHECK(canvas.at(0, 2).look == Look::match);
  CHECK(canvas.at(0, 4).look == Look::title);
}

}  // namespace broadsheet::interactive
