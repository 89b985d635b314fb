#include "searcher/render/delimited.h"

#include <catch2/catch.hpp>

namespace broadsheet {
namespace {

std::string tsv(std::string_view field) {
  std::string out;
  append_tsv_field(field, out);
  return out;
}

std::string csv(std::string_view field) {
  std::string out;
  append_csv_field(field, out);
  return out;
}

}  // namespace

TEST_CASE("a TSV field has no tab and no line end") {
  CHECK(tsv("a\tb\nc\rd\\e") == "a\\tb\\nc\\rd\\\\e");
  CHECK(tsv("a\x1b[31m\u009b\u202e\u2028") == "a\\u001b[31m\\u009b\\u202e\\u2028");
  CHECK(tsv("é\xff") == "é\uFFFD");
  CHECK(tsv("a\U000e0041") == "a");
}

TEST_CASE("a CSV field is quoted when it must be") {
  CHECK(csv("plain") == "plain");
  CHECK(csv("a,b") == "\"a,b\"");
  CHECK(csv("a \"b\"") == "\"a \"\"b\"\"\"");
  CHECK(csv("a\r\nb") == "\"a\r\nb\"");
}

TEST_CASE("a CSV field has no control characters beside line ends") {
  CHECK(csv("a\x1b[31m\tb\u009b") == "a [31m b ");
  CHECK(csv("a\u202eb") == "ab");
  CHECK(csv("\xff") == "\uFFFD");
}

TEST_CASE("the query's id is a column only with topics") {
  std::string without, with;
  append_table_header(csv_dialect, Style{}, without);
  append_table_header(csv_dialect, Style{.topics = true}, with);
  CHECK(without == "rank,score,id,title,date,source,language,url,snippet\r\n");
  CHECK(with == "query_id," + without);
}

TEST_CASE("columns are what the style selects, in its order") {
  Results results;
  Hit hit;
  hit.rank = 7;
  hit.id = "a,b";
  results.hits = {hit};
  const Style style{.fields = {"id", "url", "rank"}};
  std::string out;
  append_table_header(csv_dialect, style, out);
  append_table_rows(csv_dialect, results, style, out);
  CHECK(out == "id,url,rank\r\n\"a,b\",,7\r\n");
}

}  // namespace broadsheet
