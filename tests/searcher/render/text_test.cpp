#include <random>
#include <string>

#include "common/unicode.h"
#include "searcher/render/hidden_characters.h"
#include "tests/searcher/render/example_results.h"
#include "tests/searcher/render/rendered.h"
#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

std::string text_of(const Results& results, const Style& style = {}) {
  return rendered("text", results, style);
}

/// Removes the sequences that we print ourselves: SGR with digits, and links to printable ASCII.
std::string without_own_sequences(const std::string& text) {
  std::string rest;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    if (text.compare(at, 2, "\x1b[") == 0) {
      end = text.find_first_not_of("0123456789;", at + 2);
      if (end != std::string::npos && text[end] == 'm') {
        at = end + 1;
        continue;
      }
    }
    if (text.compare(at, 5, "\x1b]8;;") == 0) {
      end = at + 5;
      while (end < text.size() && text[end] > 0x20 && text[end] < 0x7f) ++end;
      if (text.compare(end, 2, "\x1b\\") == 0) {
        at = end + 2;
        continue;
      }
    }
    rest += text[at++];
  }
  return rest;
}

/// The first character that must not reach a terminal, as a number; 0 when there is none.
char32_t first_unsafe(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    const bool unsafe =
        c == invalid_code_point || is_line_separator(c) || is_deceptive(c) || (is_control(c) && c != U'\n');
    if (unsafe) return c;
  }
  return 0;
}

std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> pieces = {
      "\x1b[31m", "\x1b]8;;", "\u009b", "\u202e", "\u2028", "\n",   "\x7f", " ",
      "送",       "e\u0301",  "\xff",   "\xc2",   "\r",     "word", "\x1b", "\\"};
  std::string text;
  for (std::size_t size = random() % 30; size > 0; --size)
    text += random() % 2 ? pieces[random() % pieces.size()] : std::string(1, static_cast<char>(random()));
  return text;
}

Results random_results(std::mt19937& random) {
  Results results = hostile_results();
  Hit& hit = results.hits.front();
  hit.title = {random_text(random), {{1, 3}}};
  hit.snippets = {{random_text(random), {{0, 2}, {4, 9}}}, {random_text(random), {}}};
  hit.id = random_text(random);
  hit.url = "https://" + random_text(random);
  hit.source = random_text(random);
  results.notes = {random_text(random)};
  results.facets = {{"source", true, 1, {{random_text(random), 1}}}};
  results.query_text = random_text(random);
  return results;
}

std::string last_line(const std::string& text) {
  const std::size_t end = text.find_last_not_of('\n');
  return text.substr(text.rfind('\n', end) + 1, end - text.rfind('\n', end));
}

Results found(std::size_t hits, Total total, std::size_t offset = 0) {
  Results results;
  results.total = total;
  results.offset = offset;
  results.seconds = 0.0123;
  for (std::size_t i = 0; i < hits; ++i) {
    results.hits.emplace_back();
    results.hits.back().rank = offset + i + 1;
  }
  return results;
}

}  // namespace

TEST_CASE("the last line says what is shown of how many, and the time") {
  CHECK(last_line(text_of(found(10, {3400, 3000, 4000}))) == "1–10 of about 3,400 documents · 12 ms");
  CHECK(last_line(text_of(found(10, {3400, 3400, 3400}, 1000))) == "1,001–1,010 of 3,400 documents · 12 ms");
  CHECK(last_line(text_of(found(1, {2, 2, 2}))) == "1 of 2 documents · 12 ms");
  CHECK(last_line(text_of(found(1, {1, 1, 1}))) == "1 document · 12 ms");
  CHECK(last_line(text_of(found(0, {0, 0, 0}))) == "No document found · 12 ms");
  CHECK(last_line(text_of(found(0, {7, 7, 7}))) == "7 documents · 12 ms");
  CHECK(last_line(text_of(found(0, {7, 7, 7}, 10))) == "Nothing left to show of 7 documents · 12 ms");
}

TEST_CASE("what may have been meant stands above the last line") {
  Results results = found(0, {0, 0, 0});
  results.suggestions = {{"digital sovereignty", {34, 34, 34}}, {"digital sovereign", {1, 1, 1}}};
  CHECK(text_of(results) ==
        "Did you mean: digital sovereignty (34 documents)\n"
        "Did you mean: digital sovereign (1 document)\nNo document found · 12 ms\n");
}

TEST_CASE("how the query was read stands beside how many were found") {
  Results results = found(0, {7, 7, 7});
  results.reading = "with carbon · better with border";
  CHECK(text_of(results) == "Read as: with carbon · better with border\n7 documents · 12 ms\n");
}

TEST_CASE("text that is longer than the screen begins with what was found") {
  Results results = found(2, {2, 2, 2});
  results.hits[0].id = "doc-1";
  results.hits[1].id = "doc-2";
  CHECK(text_of(results, {.rows = 8}) == "1  doc-1\n   doc-1\n\n2  doc-2\n   doc-2\n\n2 documents · 12 ms\n");
  CHECK(text_of(results, {.rows = 7}) ==
        "2 documents · 12 ms\n\n1  doc-1\n   doc-1\n\n2  doc-2\n   doc-2\n\n");
}

TEST_CASE("the entities of a hit stand in columns, a line a type") {
  Results results = found(1, {1, 1, 1});
  results.hits.front().id = "doc-1";
  results.hits.front().entities[0] = {"Ines Falk", "Tomás Ruiz"};
  results.hits.front().entities[2] = {"Riga", "Tallinn", "Vilnius", "Oslo", "Turku", "Bergen"};
  CHECK_THAT(text_of(results, {.entities = true}),
             Catch::StartsWith("1  doc-1\n"
                               "   people         Ines Falk, Tomás Ruiz\n"
                               "   places         Riga, Tallinn, Vilnius, Oslo, Turku, …\n"
                               "   doc-1\n"));
}

TEST_CASE("a second snippet begins with what was left out between") {
  Results results = found(1, {1, 1, 1});
  results.hits.front().id = "doc-1";
  results.hits.front().snippets = {{"The grid failed.", {}}, {"Nobody noticed.", {}}};
  CHECK_THAT(text_of(results), Catch::Contains("     The grid failed.\n   … Nobody noticed.\n"));
}

TEST_CASE("the last line of an answer that is not the whole one says so") {
  Results results = found(10, {3400, 3400, 9000});
  results.partial = true;
  CHECK(last_line(text_of(results)) == "1–10 of at least 3,400 documents · 12 ms");
  results = found(0, {0, 0, 9000});
  results.partial = true;
  CHECK(last_line(text_of(results)) == "No document found in time · 12 ms");
}

TEST_CASE("a document without a title is shown by its id") {
  Results results = found(1, {1, 1, 1});
  results.hits.front().id = "doc-1";
  CHECK_THAT(text_of(results), Catch::StartsWith("1  doc-1\n"));
}

TEST_CASE("explaining shows the tree, the query and every term's score") {
  Results results = found(1, {1, 1, 1});
  results.parsed = "(or a b)";
  results.xapian_query = "Query(a OR b)";
  results.hits.front().score = 3;
  results.hits.front().term_scores = {{"a", 1}, {"b", 2}};
  const std::string out = text_of(results, Style{.explain = true});
  CHECK_THAT(out, Catch::StartsWith("Understood as: (or a b)\nXapian query: Query(a OR b)\n\n"));
  CHECK_THAT(out, Catch::Contains("   score 3.0000 · a 1.0000 · b 2.0000\n"));
}

TEST_CASE("with topics every answer has a heading") {
  Results results = found(0, {0, 0, 0});
  results.query_id = "q1";
  results.query_text = "climate";
  CHECK(text_of(results, Style{.topics = true}) == "== q1: climate\n\nNo document found · 12 ms\n\n");
}

TEST_CASE("nothing of a hostile document reaches the terminal as a control sequence") {
  const Style terminal{.colour = true, .links = true, .explain = true, .topics = true};
  CHECK(first_unsafe(without_own_sequences(text_of(hostile_results(), terminal))) == 0);
  CHECK(first_unsafe(text_of(hostile_results(), Style{.explain = true})) == 0);
}

TEST_CASE("no random bytes of a document reach the terminal as a control sequence") {
  std::mt19937 random(20240312);
  for (int i = 0; i < 20'000; ++i) {
    const Results results = random_results(random);
    Style style{.width = 20 + random() % 100, .colour = true, .links = true, .explain = true, .topics = true};
    if (first_unsafe(without_own_sequences(text_of(results, style))) != 0)
      FAIL("unsafe on a terminal, run " << i);
    style.colour = style.links = false;
    if (first_unsafe(text_of(results, style)) != 0) FAIL("unsafe in a pipe, run " << i);
  }
  SUCCEED();
}

TEST_CASE("lines of text stay within the width") {
  for (const std::size_t width : {60, 80, 200}) {
    Results results = example_results();
    results.facets.clear();  // charts may stand beside each other
    const std::string out = text_of(results, Style{.width = width});
    for (std::size_t at = 0, end = 0; (end = out.find('\n', at)) != std::string::npos; at = end + 1)
      CHECK(count_code_points(std::string_view(out).substr(at, end - at)) <=
            std::min<std::size_t>(width, 100));
  }
}

}  // namespace broadsheet::render
