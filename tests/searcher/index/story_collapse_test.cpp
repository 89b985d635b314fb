#include "searcher/index/story_collapse.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("the best ranked document of a story is shown, documents without one always") {
  StoryCollapse collapse(true);
  collapse.add(3, 7, "20260302");
  collapse.add(2, std::nullopt, "");
  collapse.add(1.5, 7, "20260301");
  collapse.add(1, std::nullopt, "");
  CHECK(collapse.shown() == std::vector<std::size_t>{0, 1, 3});
}

TEST_CASE("of equally good documents of a story the earliest is shown, undated ones last") {
  StoryCollapse collapse(true);
  collapse.add(3, 7, "");
  collapse.add(3, 8, "20260305");
  collapse.add(3, 7, "20260302");
  collapse.add(3, 7, "20260301");
  collapse.add(3, 8, "");
  CHECK(collapse.shown() == std::vector<std::size_t>{3, 1});
}

TEST_CASE("a ranking that ends inside a story's equally good documents is still open") {
  StoryCollapse collapse(true);
  CHECK_FALSE(collapse.is_open());
  collapse.add(3, 7, "20260302");
  CHECK(collapse.is_open());
  collapse.add(2, 7, "20260301");
  CHECK_FALSE(collapse.is_open());
  collapse.add(2, std::nullopt, "");
  CHECK_FALSE(collapse.is_open());
}

TEST_CASE("in other orders than by score, and without scores, the first one is shown") {
  StoryCollapse by_date(false), by_nothing(true);
  for (const char* date : {"20260305", "20260301"}) {
    by_date.add(3, 7, date);
    by_nothing.add(0, 7, date);
  }
  CHECK(by_date.shown() == std::vector<std::size_t>{0});
  CHECK(by_nothing.shown() == std::vector<std::size_t>{0});
  CHECK_FALSE(by_date.is_open());
  CHECK_FALSE(by_nothing.is_open());
}
