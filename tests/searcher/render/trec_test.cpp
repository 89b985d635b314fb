#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string run_of(const Results& results, const Style& style) {
  return rendered("trec", results, style);
}

Results one_hit(const std::string& id) {
  Results results;
  results.query_id = "q 1";
  Hit hit;
  hit.rank = 3;
  hit.score = 1.5;
  hit.id = id;
  results.hits.push_back(hit);
  return results;
}

}  // namespace

TEST_CASE("a line of a run has six columns whatever the ids hold") {
  CHECK(run_of(one_hit("a"), Style{.run_tag = "t"}) == "q%201 Q0 a 3 1.500000 t\n");
  CHECK(run_of(one_hit("a b\nc\u00a0d"), Style{}) == "q%201 Q0 a%20b%0Ac%C2%A0d 3 1.500000 broadsheet\n");
  CHECK(run_of(one_hit("100%-é"), Style{}) == "q%201 Q0 100%-é 3 1.500000 broadsheet\n");
}

TEST_CASE("a query without an id is number 1") {
  Results results = one_hit("a");
  results.query_id.clear();
  CHECK(run_of(results, Style{}) == "1 Q0 a 3 1.500000 broadsheet\n");
}

}  // namespace broadsheet::render
