#include "searcher/vocabulary/sound_alikes.h"

#include <set>
#include <utility>

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("each pair of spellings is listed once, and costs less than an ordinary edit") {
  std::set<std::pair<std::u32string_view, std::u32string_view>> pairs;
  for (const SoundAlike& pair : sound_alikes()) {
    CHECK(pair.one != pair.other);
    CHECK(pair.cost > 0);
    CHECK(pair.cost < 1);
    CHECK(pairs.insert({pair.one, pair.other}).second);
    CHECK_FALSE(pairs.contains({pair.other, pair.one}));
  }
}
