#include "searcher/render/hit_fields.h"

#include <limits>
#include <set>

#include "searcher/render/json_values.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

nlohmann::ordered_json json_hit(const Hit& hit, const Style& style = {}) {
  return broadsheet::render::json_hit(Results{}, hit, style);
}

std::string line_of(const Hit& hit) {
  std::string out;
  append_json_line(json_hit(hit), out);
  return out;
}

Hit small_hit() {
  Hit hit;
  hit.rank = 1;
  hit.id = "a";
  return hit;
}

}  // namespace

TEST_CASE("absent values are absent") {
  CHECK(line_of(small_hit()) == "{\"rank\":1,\"score\":0.0,\"id\":\"a\"}\n");
}

TEST_CASE("all that a document has is there in a fixed order") {
  Hit hit = small_hit();
  hit.score = 1.23456789;
  hit.title = {"T", {{0, 1}}};
  hit.url = "u";
  hit.source = "s";
  hit.date = Date{2024, 1, 31, std::nullopt};
  hit.date_from = DateFrom::markup;
  hit.language = "en";
  hit.authors = {"A", "B"};
  hit.sections = {"C"};
  hit.snippets = {{"x", {}}};
  hit.extras = {{"k", "v"}};
  hit.term_scores = {{"t", 0.5}};
  CHECK(
      line_of(hit) ==
      "{\"rank\":1,\"score\":1.2346,\"id\":\"a\",\"title\":\"T\",\"title_highlights\":[[0,1]],\"url\":\"u\","
      "\"source\":\"s\",\"date\":\"2024-01-31\",\"date_from\":\"markup\",\"language\":\"en\",\"authors\":["
      "\"A\",\"B\"],\"sections\":["
      "\"C\"],"
      "\"snippets\":[{\"text\":\"x\",\"highlights\":[]}],\"fields\":{\"k\":\"v\"},"
      "\"terms\":[{\"term\":\"t\",\"score\":0.5}]}\n");
}

TEST_CASE("highlights count code points") {
  Hit hit = small_hit();
  hit.snippets = {{"é送😀x", {{2, 5}, {9, 10}}}};
  CHECK(json_hit(hit).at("snippets").at(0).at("highlights").dump() == "[[1,2],[3,4]]");
}

TEST_CASE("highlights still fit when invalid bytes are replaced") {
  Hit hit = small_hit();
  hit.snippets = {{"\xff\xffx", {{2, 3}}}};
  const auto snippet = json_hit(hit).at("snippets").at(0);
  CHECK(snippet.at("text") == "\uFFFD\uFFFDx");
  CHECK(snippet.at("highlights").dump() == "[[2,3]]");
}

TEST_CASE("highlights beyond the text are dropped") {
  Hit hit = small_hit();
  hit.title = {"ab", {{1, 9}, {10, 12}}};
  CHECK(json_hit(hit).at("title_highlights").dump() == "[[1,2]]");
}

TEST_CASE("a score that is no number is 0") {
  Hit hit = small_hit();
  hit.score = std::numeric_limits<double>::quiet_NaN();
  CHECK(json_hit(hit).at("score") == 0.0);
}

TEST_CASE("no byte can make a line invalid or split it") {
  Hit hit = small_hit();
  hit.id = std::string("\0\n\x1b\x7f\u009b\u202e\xff", 10);
  CHECK(line_of(hit) ==
        "{\"rank\":1,\"score\":0.0,\"id\":\"\\u0000\\n\\u001b\\u007f\\u009b\\u202e\uFFFD\"}\n");
}

TEST_CASE("fields are what the style selects, in its order") {
  Hit hit = small_hit();
  hit.source = "s";
  CHECK(json_hit(hit, Style{.fields = {"source", "url", "id"}}).dump() == R"({"source":"s","id":"a"})");
}

TEST_CASE("with topics the query's id comes first, unless it has a place") {
  Results results;
  results.query_id = "q1";
  const Style first{.topics = true, .fields = {"id"}}, last{.topics = true, .fields = {"id", "query_id"}};
  CHECK(broadsheet::render::json_hit(results, small_hit(), first).dump() == R"({"query_id":"q1","id":"a"})");
  CHECK(broadsheet::render::json_hit(results, small_hit(), last).dump() == R"({"id":"a","query_id":"q1"})");
}

TEST_CASE("a further field of the input record is a field of its own") {
  Hit hit = small_hit();
  hit.extras = {{"edition", "late"}, {"page", "3"}};
  CHECK(is_hit_field("fields.edition"));
  CHECK_FALSE(render::is_hit_field("fields."));
  CHECK_FALSE(is_hit_field("edition"));
  CHECK(field_text("fields.page", {}, hit) == "3");
  CHECK(render::field_text("fields.workspace", {}, hit).empty());
}

TEST_CASE("cells hold lists with bars between, scores with 4 decimals and other structures as JSON") {
  Hit hit = small_hit();
  hit.score = 9.5;
  hit.authors = {"A", "B"};
  hit.extras = {{"k", "v"}};
  hit.title = {"T", {{0, 1}}};
  hit.story = StorySummary{"first", 3, 2, "Wire", std::nullopt};
  CHECK(field_text("score", {}, hit) == "9.5000");
  CHECK(render::field_text("rank", {}, hit) == "1");
  CHECK(field_text("authors", {}, hit) == "A | B");
  CHECK(field_text("fields", {}, hit) == R"({"k":"v"})");
  CHECK(field_text("title_highlights", {}, hit) == "[[0,1]]");
  CHECK(field_text("story_id", {}, hit) == "first");
  CHECK(field_text("story_documents", {}, hit) == "3");
  CHECK(field_text("story_sources", {}, hit) == "2");
  CHECK(field_text("url", {}, hit).empty());
}

TEST_CASE("every field has a name of its own") {
  std::set<std::string_view> names;
  for (const HitField& field : hit_fields()) CHECK(names.insert(field.name).second);
}

}  // namespace broadsheet::render
