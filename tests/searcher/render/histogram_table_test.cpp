#include "searcher/render/histogram_table.h"

#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

Results two_months() {
  Results results;
  results.query_id = "q1";
  results.histogram =
      Histogram{Period::month, true, {{"2024-02", 1, 3}, {"2024-03", 0, 2}}, {"undated", 1, 4}};
  return results;
}

}  // namespace

TEST_CASE("tables of a histogram have a row a period and one for undated documents") {
  CHECK(rendered("csv", two_months(), Style{.histogram = true}) ==
        "period,count\r\n2024-02,1\r\n2024-03,0\r\nundated,1\r\n");
  CHECK(rendered("tsv", two_months(), Style{.histogram = true}) ==
        "period\tcount\n2024-02\t1\n2024-03\t0\nundated\t1\n");
}

TEST_CASE("shares are two more columns, and topics one before them") {
  CHECK(rendered("csv", two_months(), Style{.topics = true, .histogram = true, .shares = true}) ==
        "query_id,period,count,corpus,share\r\n"
        "q1,2024-02,1,3,0.333333\r\n"
        "q1,2024-03,0,2,0.000000\r\n"
        "q1,undated,1,4,0.250000\r\n");
}

TEST_CASE("ndjson has an object a period") {
  CHECK(rendered("ndjson", two_months(), Style{.histogram = true}) ==
        "{\"query_id\":\"q1\",\"period\":\"2024-02\",\"count\":1,\"corpus\":3,\"share\":0.333333}\n"
        "{\"query_id\":\"q1\",\"period\":\"2024-03\",\"count\":0,\"corpus\":2,\"share\":0.0}\n"
        "{\"query_id\":\"q1\",\"period\":\"undated\",\"count\":1,\"corpus\":4,\"share\":0.25}\n");
}

}  // namespace broadsheet::render
