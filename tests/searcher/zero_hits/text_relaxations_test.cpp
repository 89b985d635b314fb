#include "searcher/zero_hits/text_relaxations.h"

#include <string>
#include <vector>

#include "searcher/query/parser.h"
#include "searcher/query/query_text.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::zero_hits;

namespace {

using Texts = std::vector<std::string>;

Texts relaxed(const std::string& query) {
  Texts texts;
  for (const Relaxation& way : relax_text(parse_query(query).root)) texts.push_back(query_text(*way.node));
  return texts;
}

}  // namespace

TEST_CASE("A phrase's words come apart step by step, common ones left out") {
  CHECK(relaxed("\"levies of the union\"") ==
        Texts{"levies ADJ/5 union", "levies NEAR/10 union", "+levies +union"});
  CHECK(relaxed("\"levies\"").empty());
  CHECK(relaxed("=\"Net Zero\"") ==
        Texts{"\"Net Zero\"", "Net ADJ/5 Zero", "Net NEAR/10 Zero", "+Net +Zero"});
}

TEST_CASE("NEAR becomes wider, never narrower") {
  CHECK(relaxed("a NEAR/3 b") == Texts{"a NEAR/30 b", "+a +b"});
  CHECK(relaxed("a ADJ/50 b") == Texts{"a NEAR/50 b", "a NEAR/150 b", "+a +b"});
  CHECK(relaxed("a SENTENCE b") == Texts{"a PARAGRAPH b", "+a +b"});
}

TEST_CASE("Words become their beginnings when enough is left; numbers stay") {
  CHECK(relaxed("sovereigntist") == Texts{"sovereignti*", "sovereign*"});
  CHECK(relaxed("souveränität") == Texts{"souveränit*", "souverän*"});
  CHECK(relaxed("coal").empty());
  CHECK(relaxed("covid1999").empty());
  CHECK(relaxed("sovereignty~1") == Texts{"sovereignty~2"});
}
