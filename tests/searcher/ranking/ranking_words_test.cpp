#include "searcher/ranking/ranking_words.h"

#include <catch2/catch.hpp>

#include "searcher/query/parser.h"

using namespace broadsheet;

namespace {
std::size_t count(const char* query) {
  return count_ranking_words(parse_query(query).root);
}
}  // namespace

TEST_CASE("Words and phrases rank, filters and what is excluded do not") {
  CHECK(count("") == 0);
  CHECK(count("wind") == 1);
  CHECK(count("wind \"solar power\" +coal -gas lang:de") == 3);
  CHECK(count("tax NEAR/5 carbon") == 2);
}
