#include "indexer/extractors/pdf/lam_alef.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("lam and alef of one width are a ligature unless an alef alone is as wide") {
  const DrawnWord word{U"ملاس", {0.5, 0.3, 0.3, 0.6}};
  LamAlef lam_alef;
  CHECK(lam_alef.is_at(word, 1));
  CHECK_FALSE(lam_alef.is_at(word, 0));
  lam_alef.learn({U"ماب", {0.5, 0.3, 0.6}});
  CHECK_FALSE(lam_alef.is_at(word, 1));
}

TEST_CASE("an article has two glyphs of different widths") {
  CHECK_FALSE(LamAlef().is_at({U"رحبلا", {0.5, 0.6, 0.3, 0.31, 0.27}}, 3));
}
