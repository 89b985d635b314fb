#include "searcher/render/counts.h"

#include "tests/searcher/render/example_results.h"
#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string grid_answer(const Renderer& renderer, const Style& style = {}) {
  Results results = example_results();
  results.query_text = "grid";
  results.parsed = "grid";
  results.total = {3400, 3400, 3400};
  results.notes.clear();
  if (style.topics) results.query_id = "q1";
  return rendered(renderer, results, style);
}

const Style topics{.topics = true};

}  // namespace

TEST_CASE("a count is a number, or a row with its query's id") {
  CHECK(grid_answer(*count_formats().find("text")) == "3400\n");
  CHECK(grid_answer(*count_formats().find("text"), topics) == "q1\t3400\n");
  CHECK(grid_answer(*count_formats().find("csv")) == "count\r\n3400\r\n");
  CHECK(grid_answer(*count_formats().find("tsv"), topics) == "query_id\tcount\nq1\t3400\n");
  CHECK(grid_answer(*count_formats().find("json"), topics) ==
        "{\"format\":1,\"query\":{\"id\":\"q1\",\"text\":\"grid\",\"parsed\":\"grid\"},\"count\":3400}\n");
  CHECK(count_formats().find("trec") == nullptr);
  CHECK(count_formats().names() == std::vector<std::string>{"text", "json", "ndjson", "tsv", "csv"});
}

TEST_CASE("facets are a row a value, with the ids of entities") {
  CHECK(grid_answer(*facet_formats().find("csv")) ==
        "field,value,count,id\r\n"
        "source,Harbour Courier,1042,\r\n"
        "source,Baltic Line,521,\r\n"
        "source,内外新聞,7,\r\n"
        "organisation,NATO,40,nato\r\n"
        "organisation,Baltic Line,12,baltic line\r\n"
        "year,2024,3400,\r\n");
  CHECK_THAT(grid_answer(*facet_formats().find("tsv"), topics),
             Catch::StartsWith("query_id\tfield\tvalue\tcount\tid\nq1\tsource\tHarbour Courier\t1042\t\n"));
  CHECK_THAT(
      grid_answer(*facet_formats().find("ndjson"), topics),
      Catch::StartsWith(
          "{\"query_id\":\"q1\",\"field\":\"source\",\"value\":\"Harbour Courier\",\"count\":1042}\n"));
}

TEST_CASE("facets as one object say how many documents they are counted in") {
  CHECK_THAT(grid_answer(*facet_formats().find("json")),
             Catch::StartsWith("{\"format\":1,\"query\":{\"text\":\"grid\",\"parsed\":\"grid\"},"
                               "\"total\":{\"value\":3400,\"exact\":true},\"facets\":{\"source\":{"));
  CHECK_THAT(grid_answer(*facet_formats().find("text"), topics),
             Catch::StartsWith("== q1: grid\n\nsource\n  Harbour Courier  1,042") &&
                 Catch::EndsWith("3,400 documents\n\n"));
}

}  // namespace broadsheet::render
