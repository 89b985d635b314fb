#include "searcher/render/delimited.h"

#include <string>
#include <vector>

#include "tests/searcher/render/example_results.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
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
  render::append_table_header(render::csv_dialect, render::Style{.topics = true}, with);
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

namespace {

/// A reader of RFC 4180, strict: rows end with CR LF, quotes stand only around whole fields.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  std::size_t at = 0;
  while (at < text.size()) {
    std::vector<std::string>& row = rows.emplace_back();
    for (bool more = true; more;) {
      std::string& field = row.emplace_back();
      if (text[at] == '"') {
        for (++at; text[at] != '"' || text[at + 1] == '"'; ++at) field += text[text[at] == '"' ? at++ : at];
        ++at;
      } else {
        while (text.find_first_of(",\r\n\"", at) != at) field += text[at++];
      }
      more = text[at] == ',';
      if (more) ++at;
    }
    REQUIRE(text.substr(at, 2) == "\r\n");
    at += 2;
  }
  return rows;
}

}  // namespace

TEST_CASE("a reader of RFC 4180 gets back every value") {
  const std::vector<std::string> values = {
      "plain",         "",     ",",      "\"",         "\"\"",        "a,\"b\",c",
      "\r\n",          "\n",   "\r",     " padded ",   "=1+1",        "'",
      "line\r\nbreak", "é送😀", "\\n\\t", "\"quoted\"", ",,\"\"\r\n,", "#"};
  std::string out;
  append_cells(csv_dialect, values, out);
  std::vector<std::string> reversed(values.rbegin(), values.rend());
  render::append_cells(render::csv_dialect, reversed, out);
  CHECK(read_csv(out) == std::vector<std::vector<std::string>>{values, reversed});
}

TEST_CASE("a hostile hit is one row of as many fields as there are columns") {
  std::string out;
  append_table_header(csv_dialect, Style{}, out);
  append_table_rows(csv_dialect, hostile_results(), Style{}, out);
  const auto rows = read_csv(out);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].size() == rows[1].size());
  CHECK(rows[1][2].find("\r\nz") != std::string::npos);
}

TEST_CASE("a TSV reader gets back every value by undoing four escapes") {
  const std::string value = "a\tb\nc\rd\\te\\";
  std::string back;
  const std::string field = tsv(value);
  for (std::size_t at = 0; at < field.size(); ++at) {
    if (field[at] != '\\') {
      back += field[at];
      continue;
    }
    const char escaped = field[++at];
    back += escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : '\\';
  }
  CHECK(back == value);
}

}  // namespace broadsheet::render
