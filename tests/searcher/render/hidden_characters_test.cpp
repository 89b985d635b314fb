#include "searcher/render/hidden_characters.h"

#include "tests/support/catch.h"

using broadsheet::render::escape_hidden;

TEST_CASE("C1 controls, DEL, direction marks and line separators are escaped") {
  CHECK(escape_hidden("a\x7f\u009b\u202e\u2066\u2028\u200f") ==
        "a\\u007f\\u009b\\u202e\\u2066\\u2028\\u200f");
}

TEST_CASE("everything else stays") {
  CHECK(escape_hidden("a\n\tüé送😀\u00a0") == "a\n\tüé送😀\u00a0");
  CHECK(escape_hidden("\xff") == "\xff");
}

TEST_CASE("classes of hidden characters do not touch letters") {
  for (const char32_t c : {U'a', U'ü', U'送', U'\u00a0', U'\u200d'}) {
    CHECK_FALSE(broadsheet::render::is_control(c));
    CHECK_FALSE(broadsheet::render::is_deceptive(c));
    CHECK_FALSE(broadsheet::render::is_line_separator(c));
  }
}
