#include <nlohmann/json.hpp>

#include "tests/searcher/render/example_results.h"
#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string json_of(const Results& results) {
  return rendered("json", results);
}

}  // namespace

TEST_CASE("nothing found is an object with an empty list of hits") {
  Results results;
  results.query_text = "x";
  results.parsed = "x";
  CHECK(json_of(results) ==
        "{\"format\":1,\"query\":{\"text\":\"x\",\"parsed\":\"x\"},\"total\":{\"value\":0,\"exact\":true},"
        "\"hits\":[]}\n");
}

TEST_CASE("an estimated total has its bounds") {
  Results results;
  results.total = {5, 3, 9};
  CHECK_THAT(json_of(results),
             Catch::Contains("\"total\":{\"value\":5,\"exact\":false,\"lower\":3,\"upper\":9}"));
}

TEST_CASE("a topic's id and the Xapian query are there when they are known") {
  Results results;
  results.query_id = "q1";
  results.xapian_query = "Query(x)";
  CHECK_THAT(
      json_of(results),
      Catch::Contains("\"query\":{\"id\":\"q1\",\"text\":\"\",\"parsed\":\"\",\"xapian\":\"Query(x)\"}"));
}

TEST_CASE("a histogram has a row a period and undated documents beside them") {
  Results results;
  results.histogram =
      Histogram{Period::month, true, {{"2024-02", 1, {}}, {"2024-03", 0, {}}}, {"undated", 2, {}}};
  CHECK_THAT(json_of(results),
             Catch::Contains(R"("histogram":{"by":"month","exact":true,"rows":[)"
                             R"({"period":"2024-02","count":1},{"period":"2024-03","count":0}],)"
                             R"("undated":{"count":2}})"));
  results.histogram = Histogram{Period::year, false, {{"2024", 1, 3}}, {"undated", 0, 0}};
  CHECK_THAT(json_of(results), Catch::Contains(R"("exact":false,"rows":[)"
                                               R"({"period":"2024","count":1,"corpus":3,"share":0.333333}],)"
                                               R"("undated":{"count":0,"corpus":0,"share":0.0}})"));
}

TEST_CASE("suggestions tell how many documents they find") {
  Results results;
  results.suggestions = {{"digital sovereignty", {34, 34, 34}}};
  CHECK_THAT(json_of(results), Catch::Contains("\"suggestions\":[{\"query\":\"digital sovereignty\","
                                               "\"total\":{\"value\":34,\"exact\":true}}]"));
}

TEST_CASE("an answer that is not the whole one says so") {
  Results results;
  results.partial = true;
  CHECK_THAT(json_of(results), Catch::Contains(R"(,"partial":true,"hits":[])"));
}

TEST_CASE("facets keep the order in which they were asked for") {
  const std::string out = json_of(example_results());
  CHECK(out.find("\"source\":{\"exact\":true") < out.find("\"year\":{\"exact\":false"));
}

TEST_CASE("hostile documents give one line of valid JSON") {
  const std::string out = json_of(hostile_results());
  CHECK(std::count(out.begin(), out.end(), '\n') == 1);
  CHECK(nlohmann::json::parse(out).at("hits").size() == 1);
}

}  // namespace broadsheet::render
