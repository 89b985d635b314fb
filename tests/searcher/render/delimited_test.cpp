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
  CHECK(columns(Style{}).front().name == "rank");
  CHECK(columns(Style{.topics = true}).front().name == "query_id");
}

}  // namespace broadsheet
