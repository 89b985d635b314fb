#include "searcher/ranking/ranking_words.h"

#include "common/language.h"
#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

RankingWords read(const char* query) {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  return ranking_words(parse_query(query).root, reader);
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

}  // namespace

TEST_CASE("Words and phrases rank, filters and what is excluded do not") {
  CHECK(read("").words.empty());
  const RankingWords found = read("wind \"solar power\" +coal -gas lang:de");
  REQUIRE(found.words.size() == 3);
  CHECK(found.words[0].pattern.terms == std::vector<std::string>{"wind"});
  CHECK(found.words[1].pattern.sequences.size() == 1);
  CHECK(found.words[2].pattern.terms == std::vector<std::string>{"coal"});
  CHECK(found.neighbours == Pairs{{0, 1}, {1, 2}});
}

TEST_CASE("A word that comes again, in whatever form, counts more and has its neighbours once") {
  const RankingWords found = read("tax carbon taxes carbon price price");
  REQUIRE(found.words.size() == 3);
  CHECK(found.words[0].weight == 2);
  CHECK(found.words[1].weight == 2);
  CHECK(found.words[2].weight == 2);
  CHECK(found.total_weight() == 6);
  CHECK(found.neighbours == Pairs{{0, 1}, {1, 2}});
}

TEST_CASE("Boosts count as if words came so often; words of a field rank nowhere else") {
  const RankingWords found = read("tax^2 (carbon price^3)^2 title:wind");
  REQUIRE(found.words.size() == 3);
  CHECK(found.words[0].weight == 2);
  CHECK(found.words[1].weight == 2);
  CHECK(found.words[2].weight == 6);
}
