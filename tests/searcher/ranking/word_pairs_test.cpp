#include "searcher/ranking/word_pairs.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("Two words come together within eight words, in either order") {
  CHECK(pair_frequency({10}, {18}) == 1);
  CHECK(pair_frequency({10}, {19}) == 0);
  CHECK(pair_frequency({10}, {2}) == 1);
  CHECK(pair_frequency({10}, {1}) == 0);
  CHECK(pair_frequency({}, {1}) == 0);
  CHECK(pair_frequency({1}, {}) == 0);
}

TEST_CASE("Words side by side in the query's order count twice") {
  CHECK(pair_frequency({10}, {11}) == 2);
  CHECK(pair_frequency({11}, {10}) == 1);
}

TEST_CASE("Every place of the first word counts once, however many of the second are near") {
  CHECK(pair_frequency({10, 50}, {12, 14, 52}) == 2);
}

TEST_CASE("Two words that are written as one count like neighbours") {
  CHECK(pair_frequency({10}, {10}) == 2);
  CHECK(pair_frequency({10}, {10, 12}) == 2);
}

TEST_CASE("Words one after the other have the place of the first") {
  CHECK(adjacent_positions({{1, 5, 9}, {2, 10}, {3, 11, 12}}) == Positions{1, 9});
  CHECK(adjacent_positions({{1}, {3}}).empty());
  CHECK(adjacent_positions({{4, 7}}) == Positions{4, 7});
  CHECK(adjacent_positions({}).empty());
}
