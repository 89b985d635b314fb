#include "indexer/readers/json_record.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;
using Strings = std::vector<std::string>;

ParsedRecord parse(std::string json) {
  const JsonRecordParser parser(std::make_shared<const FieldMapping>());
  return parser.parse({std::move(json), "in:1", ""});
}

Document document(std::string json) {
  return std::get<ParsedDocument>(parse(std::move(json))).document;
}
Strings warnings(std::string json) {
  return std::get<ParsedDocument>(parse(std::move(json))).warnings;
}
std::string why(std::string json) {
  return std::get<BadRecord>(parse(std::move(json))).why;
}

}  // namespace

TEST_CASE("a record's fields fill a document") {
  Document expected;
  expected.id = "cw-1";
  expected.title = "Grid \"drill\"";
  expected.text = "Größe\nsecond line";
  expected.url = "https://courier.example/a";
  expected.source = "Harbour Courier";
  expected.language = "de";
  expected.date = Date{2024, 1, 31, 37230};
  expected.date_from = DateFrom::key;
  expected.authors = {"Ines Falk", "Tom Brandt"};
  expected.sections = {"energy", "grid"};
  expected.extras = {{"views", "17"}, {"share", "1.50"}, {"paid", "true"}, {"nested.a", "1"},
                     {"list", "1"},   {"list", "2"},     {"note", "n"}};
  CHECK(document(R"({"id":"cw-1","headline":"Grid \"drill\"","body":"Gr\u00f6\u00dfe\nsecond line",
      "link":"https://courier.example/a","site":"Harbour Courier","lang":"de","pubDate":"2024-01-31T10:20:30Z",
      "authors":["Ines Falk",{"name":"Tom Brandt","mail":"t@b.example"}],"tags":["energy","grid"],
      "views":17,"share":1.50,"paid":true,"gone":null,"nested":{"a":1},"list":[1,2],"note":"n"})") ==
        expected);
}

TEST_CASE("objects with a name, lists of paragraphs and numbers are understood") {
  const Document odd =
      document(R"({"id":42,"source":{"id":null,"name":"The Courier"},"author":{"name":"Ines Falk"},
      "text":["First.","Second."],"timestamp":1706696430,"title":["One","Two"]})");
  CHECK(odd.id == "42");
  CHECK(odd.source == "The Courier");
  CHECK(odd.authors == Strings{"Ines Falk"});
  CHECK(odd.text == "First.\n\nSecond.");
  CHECK(odd.title == "One");
  CHECK(iso_date(*odd.date) == "2024-01-31T10:20:30Z");
}

TEST_CASE("what search engines export is unwrapped") {
  const Document hit = document(R"({"_id":"7","_score":1.5,"_source":{"title":"T","text":"words"}})");
  CHECK(hit.id == "7");
  CHECK(hit.title == "T");
  CHECK(hit.text == "words");
}

TEST_CASE("a text in pieces is joined, whatever the pieces look like") {
  CHECK(document(R"({"body_text":[{"section":"A","text":"First."},{"text":"Second."},7,null,{}]})").text ==
        "First.\n\nSecond.\n\n7");
}

TEST_CASE("the interfaces of newspapers are understood") {
  const Document guardian =
      document(R"({"id":"uk/1","webTitle":"Grid drill","webPublicationDate":"2024-01-31",
      "sectionName":"Energy","webUrl":"https://g.example/1","fields":{"bodyText":"The grid.","wordcount":"2"}})");
  CHECK(guardian.title == "Grid drill");
  CHECK(guardian.text == "The grid.");
  CHECK(guardian.sections == Strings{"Energy"});
  CHECK(guardian.url == "https://g.example/1");
  const Document times = document(R"({"_id":"nyt://1","headline":{"main":"Grid drill","kicker":"K"},
      "pub_date":"2024-01-31","lead_paragraph":"L","abstract":"The grid.","byline":{"original":"Ines Falk"}})");
  CHECK(times.title == "Grid drill");
  CHECK(times.text == "The grid.\n\nL");
  CHECK(times.authors == Strings{"Ines Falk"});
  CHECK(times.extras == std::vector<std::pair<std::string, std::string>>{{"lead_paragraph", "L"}});
  const Document crawled =
      document(R"({"maintext":"The grid.","description":"D","date_publish":"2024-01-31 10:20:30",
      "source_domain":"c.example","title":"Grid drill"})");
  CHECK(crawled.text == "The grid.");
  CHECK(crawled.source == "c.example");
  CHECK(iso_date(*crawled.date).starts_with("2024-01-31"));
}

TEST_CASE("records that are no JSON objects are rejected with the reason") {
  CHECK(why("[1]") == "not a JSON object");
  CHECK(why("17") == "not a JSON object");
  CHECK(why(R"({"text": "a)").starts_with("not valid JSON: "));
  CHECK(why(R"({"title": "Quote never closed, "text": "x"})").starts_with("not valid JSON: "));
  CHECK(why(R"({"text":"a"} {"text":"b"})").starts_with("not valid JSON: "));
  CHECK(why(R"({"text":"a"}x)").starts_with("not valid JSON: "));
  CHECK(why("{}") == "no text and no title");
}

TEST_CASE("deep nesting is rejected or ignored, never followed") {
  const std::string deep = std::string(100000, '[') + std::string(100000, ']');
  CHECK(document(R"({"text":"a","x":)" + deep + "}").text == "a");
  CHECK(why(R"({"text":)" + deep + "}") == "no text and no title");
  std::string objects;
  for (int i = 0; i < 100000; ++i) objects += R"({"a":)";
  CHECK(why(objects).starts_with("not valid JSON: "));
}

TEST_CASE("halves of surrogate pairs are replaced, whole pairs are not") {
  const std::string json = R"({"text":"a \ud83d\ude00 b \ud800 c \udc00\ud800 \\ud800"})";
  CHECK(document(json).text == "a 😀 b \uFFFD c \uFFFD\uFFFD \\ud800");
  CHECK(warnings(json) == Strings{"replaced 3 half surrogates"});
}

TEST_CASE("invalid bytes, raw control characters and NaN are repaired") {
  const std::string long_text(100, 'x');
  CHECK(document("{\"text\":\"" + long_text + " \xFF\"}").text == long_text + " \uFFFD");
  CHECK(warnings("{\"text\":\"" + long_text + " \xFF\"}") == Strings{"replaced 1 invalid bytes"});
  CHECK(document("{\"text\":\"Gr\xF6\xDF"
                 "e der W\xE4rmenetze\"}")
            .text == "Größe der Wärmenetze");
  CHECK(document("{\"text\":\"a\tb\nc\"}").text == "a\tb\nc");
  CHECK(document(R"({"text":"a","score":NaN,"low":-Infinity,"kept":1})").extras == Fields{{"kept", "1"}});
  CHECK(document(std::string("{\"text\":\"a\0b\"}", 14)).text == "a b");
}

TEST_CASE("an escaped NUL is replaced with a warning") {
  CHECK(document(R"({"text":"a\u0000b"})").text == "a b");
  CHECK(warnings(R"({"text":"a\u0000b"})") == Strings{"replaced 1 NUL bytes"});
}

TEST_CASE("a date may be an object or a list") {
  for (const char* date :
       {R"("date":{"year":2021,"month":5,"day":3})", R"("date":{"$date":1620000000000})",
        R"("date":[2021,5,3])", R"("issued":{"date-parts":[[2021,5,3]]})",
        R"("published":{"iso":"2021-05-03","zone":"UTC"})",
        R"("created_at":{"_seconds":1620000000,"_nanoseconds":0})",
        R"("date":{"date":"2021-05-03 10:00:00.000000","timezone_type":3,"timezone":"UTC"})"})
    CHECK(iso_day(document(std::string(R"({"text":"t",)") + date + "}").date.value()) == "2021-05-03");
}

TEST_CASE("the first of two equal keys wins") {
  CHECK(document(R"({"text":"one","text":"two"})").text == "one");
}

TEST_CASE("objects that only wrap a value are that value, under unknown keys as well") {
  const Document wrapped =
      document(R"({"_id":{"$oid":"5f1"},"title":{"#text":"T","@lang":"en"},"text":{"@value":"t"},
      "date":{"$date":{"$numberLong":"1704153600000"}},"votes":{"$numberInt":"3"},"party":{"S":"Blue"}})");
  CHECK(wrapped.id == "5f1");
  CHECK(wrapped.title == "T");
  CHECK(wrapped.text == "t");
  CHECK(iso_day(*wrapped.date) == "2024-01-02");
  CHECK(wrapped.extras ==
        std::vector<std::pair<std::string, std::string>>{{"votes", "3"}, {"party", "Blue"}});
}
