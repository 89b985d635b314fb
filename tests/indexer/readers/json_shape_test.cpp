#include "indexer/readers/json_shape.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

// The paths of the records, with blanks between them; "record" when the object is one itself.
std::string found(std::string_view json) {
  const JsonShape shape = json_shape(json, FieldMapping());
  if (shape.is_record) return "record";
  std::string paths;
  for (const std::string& path : shape.chosen) paths += (paths.empty() ? "" : " ") + path;
  return paths;
}

}  // namespace

TEST_CASE("an object that wraps a list of records is told from a record") {
  CHECK(found(R"({"articles":[{"title":"a"}]})") == "articles");
  CHECK(found(R"({"status":"ok","total":2,"results": [ {"x":1}]})") == "results");
  CHECK(found(R"({"response":{"numFound":1,"docs":[{"x":1}]}})") == "response.docs");
  CHECK(found(R"({"took":1,"hits":{"total":{"value":1},"hits":[{"_id":"1"}]}})") == "hits.hits");
  CHECK(found(R"({"version":"1.1","title":"Feed","items":[{"x":1}]})") == "items");
  CHECK(found(R"({"article":[{"title":"a"}]})") == "article");
  CHECK(found(R"({"strings":["a"],"anything":[{"x":1}]})") == "anything");
  CHECK(found(R"({"content":[{"title":"a","body":"b"}],"pageable":{"size":20}})") == "content");
}

TEST_CASE("a description of the whole does not make a record of it") {
  CHECK(found(R"({"description":"All","results":[{"title":"a","url":"u"}]})") == "results");
  CHECK(
      found(
          R"({"title":"Feed","description":"What the harbour office has to say about dredging and the quays.",
                  "items":[{"title":"a","content_html":"b"}]})") == "items");
}

TEST_CASE("all lists of documents are taken, lists of other things are not") {
  CHECK(found(R"({"sources":[{"id":"a","name":"The Courier","description":"d","url":"u"}],
                  "articles":[{"title":"a","content":"b"}]})") == "articles");
  CHECK(found(R"({"news":[{"title":"a","text":"b"}],"facets":[{"name":"x","count":3}],
                  "opinions":[{"headline":"a","body":"b"}]})") == "news opinions");
  CHECK(found(R"({"2024-05-01":[{"title":"a","text":"b"}],"2024-05-02":[{"title":"c","text":"d"}]})") ==
        "2024-05-01 2024-05-02");
  CHECK(found(R"({"facets":[{"name":"x","count":3}],"results":[{"title":"a","url":"u"}]})") == "results");
}

TEST_CASE("a record with lists of its own stays a record") {
  CHECK(found(R"({"title":"a","text":"b","comments":[{"x":1}]})") == "record");
  CHECK(found(R"({"references":[{"x":1}],"body":"b"})") == "record");
  CHECK(found(R"({"title":"a","references":[{"x":1}]})") == "record");
  CHECK(
      found(
          R"({"title":"A bill","number":"HB 12","actions":[{"date":"2024-05-03","text":"Referred to committee"}]})") ==
      "record");
  CHECK(found(R"({"authors":[{"name":"a"}],"n":1})") == "record");
  CHECK(found(R"({"body_text":[{"text":"a"}],"notes":[{"text":"b"}]})") == "record");
  CHECK(found(R"({"a":{"b":"c"}})") == "record");
  CHECK(found("{}") == "record");
}

TEST_CASE("documents under their ids are records, and so is one that stands alone inside") {
  CHECK(found(R"({"17":{"title":"a","text":"b"},"18":{"title":"c","text":"d"}})").empty());
  CHECK_FALSE(json_shape(R"({"17":{"title":"a","text":"b"}})", FieldMapping()).is_record);
  CHECK(found(R"({"bills":{"hb-1":{"title":"a","text":"b"},"hb-2":{"title":"c","text":"d"}}})") == "bills");
  CHECK(found(R"({"status":"ok","data":{"title":"a","body":"b"}})") == "data");
  CHECK(found(R"({"_id":"1","_source":{"title":"a","body":"b"}})") == "record");
  CHECK(
      found(
          R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"a","text":"b"}}]})") ==
      "features");
  CHECK(found(R"({"data":{"articles":{"edges":[{"node":{"title":"a","body":"b"}}]}}})") ==
        "data.articles.edges");
}

TEST_CASE("a wrapper is recognised from its beginning") {
  CHECK(found(R"({"articles":[{"title":"a"},{"ti)") == "articles");
}

TEST_CASE("broken text is no wrapper and does no harm") {
  for (const char* json : {"{", "{\"", "{\"a", "{\"a\":", "{\"a\":[", "{\"a\\", "}}}}", "{]}[{"})
    CHECK(found(json) == "record");
}
