#include "indexer/readers/json_ld.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

using Strings = std::vector<std::string>;

JsonLd facts_of(std::string_view json) {
  JsonLd facts;
  read_json_ld(json, facts);
  return facts;
}

}  // namespace

TEST_CASE("an article's facts are read") {
  const JsonLd facts =
      facts_of(R"({"@type":"NewsArticle","headline":"Fish &amp; chips","datePublished":"2024-01-31",
      "author":[{"@type":"Person","name":"Ines Falk"},"Tom Brandt"],"publisher":{"name":"The Courier"},
      "inLanguage":"en-GB","articleSection":"Energy","keywords":"grid, drill"})");
  CHECK(facts.headline == "Fish & chips");
  CHECK(facts.date == "2024-01-31");
  CHECK(facts.authors == Strings{"Ines Falk", "Tom Brandt"});
  CHECK(facts.publisher == "The Courier");
  CHECK(facts.language == "en-GB");
  CHECK(facts.sections == Strings{"Energy", "grid", "drill"});
}

TEST_CASE("articles are found in arrays and graphs, names by their @id") {
  CHECK(facts_of(R"([{"@type":"WebSite","name":"x"},{"@type":["Thing","BlogPosting"],"headline":"a"}])")
            .headline == "a");
  const JsonLd facts = facts_of(R"({"@graph":[{"@type":"Person","@id":"#i","name":"Ines Falk"},
      {"@type":"NewsArticle","headline":"b","author":{"@id":"#i"},"publisher":{"@id":"https://x.example/#none"}}]})");
  CHECK(facts.headline == "b");
  CHECK(facts.authors == Strings{"Ines Falk"});
  CHECK(facts.publisher.empty());
}

TEST_CASE("an article's date goes before its page's") {
  CHECK(
      facts_of(
          R"([{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":"Article","datePublished":"2024-01-31"}])")
          .date == "2024-01-31");
}

TEST_CASE("a date may be a list or a typed value") {
  CHECK(facts_of(R"({"@type":"Article","datePublished":["2024-01-31"]})").date == "2024-01-31");
  CHECK(facts_of(R"({"@type":"Article","datePublished":{"@type":"Date","@value":"2024-01-31"}})").date ==
        "2024-01-31");
}

TEST_CASE("the date of a change is kept apart") {
  const JsonLd facts = facts_of(R"({"@type":"Article","dateModified":"2024-02-02"})");
  CHECK(facts.date.empty());
  CHECK(facts.modified == "2024-02-02");
}

TEST_CASE("the text of the article is read, unless there are several") {
  CHECK(facts_of(R"({"@type":"Article","articleBody":"One.\n\nTwo."})").body == "One.\n\nTwo.");
  CHECK(facts_of(R"({"@type":"Article","articleBody":"<p>One &amp; a half.</p><p>Two.</p>"})").body ==
        "One & a half.\n\nTwo.");
  CHECK(facts_of(R"([{"@type":"Article","articleBody":"One."},{"@type":"Article","articleBody":"Two."}])")
            .body.empty());
}

TEST_CASE("what is no article, or no JSON, says nothing") {
  for (const char* json :
       {"", "{", "[]", "no", "{\"@type\":\"Recipe\",\"headline\":\"a\"}", "{\"headline\":\"a\"}", "]["})
    CHECK(facts_of(json).headline.empty());
}

TEST_CASE("wrapped and badly escaped JSON is read") {
  CHECK(facts_of("<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"a\"}\n]]>").headline == "a");
  CHECK(facts_of("<!--\n{\"@type\":\"Article\",\"headline\":\"two\nlines\"}\n-->").headline == "two lines");
}
