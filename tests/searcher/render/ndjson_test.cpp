#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/searcher/render/example_results.h"
#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string ndjson_of(const Results& results) {
  return rendered("ndjson", results, Style{.topics = !results.query_id.empty()});
}

}  // namespace

TEST_CASE("every hit is an object on its line") {
  std::istringstream lines(ndjson_of(example_results()));
  std::string line;
  REQUIRE(std::getline(lines, line));
  CHECK(nlohmann::json::parse(line).at("id") == "hc-2024-0312");
  REQUIRE(std::getline(lines, line));
  CHECK(nlohmann::json::parse(line).at("rank") == 2);
  CHECK_FALSE(std::getline(lines, line));
}

TEST_CASE("with topics every line names its query first") {
  Results results = example_results();
  results.query_id = "q1";
  CHECK_THAT(ndjson_of(results), Catch::StartsWith("{\"query_id\":\"q1\",\"rank\":1,"));
}

TEST_CASE("no hits are no lines") {
  CHECK(ndjson_of(Results{}).empty());
}

}  // namespace broadsheet::render
