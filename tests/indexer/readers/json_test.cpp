
#include "indexer/readers/formats.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {
using Strings = std::vector<std::string>;
using Rejected = std::vector<BadRecord>;
}  // namespace

TEST_CASE("the objects of an array are records, numbered where they have no id") {
  const Reading reading = read_bytes(
      "json", R"([ {"id":"a","text":"br]ack}et \" "}, {"text":"2"} ,{"id":"c","text":"3","n":[{}]}])");
  CHECK(reading.ids() == Strings{"a", "in#2", "c"});
  CHECK(reading.documents[0].text == "br]ack}et \" ");
  CHECK(reading.rejected.empty());
}

TEST_CASE("a single object is a record with the file as its place") {
  CHECK(read_bytes("json", "{\n \"text\": \"one\"\n}\n").ids() == Strings{"in"});
}

TEST_CASE("objects one after the other are records") {
  CHECK(read_bytes("json", "{\"text\":\"1\"}\n{\"text\":\n\"2\"}[{\"text\":\"3\"}]").ids() ==
        Strings{"in", "in#2", "in#3"});
}

TEST_CASE("the records inside of a wrapping object are found, in every list of documents") {
  CHECK(read_bytes("json",
                   R"({"status":"ok","articles":[{"text":"1"},{"text":"2"}],"tags":[{"id":"3"}],"n":1})")
            .ids() == Strings{"in#1", "in#2"});
  CHECK(read_bytes("json", R"({"news":[{"title":"1","text":"1"}],"opinions":[{"title":"2","text":"2"}]})")
            .ids() == Strings{"in#1", "in#2"});
  CHECK(read_bytes("json", R"({"hits":{"total":1,"hits":[{"_id":"x","_source":{"text":"1"}}]}})").ids() ==
        Strings{"x"});
}

TEST_CASE("a wrapper larger than what is looked at is streamed") {
  std::string json = R"({"articles":[)";
  for (int i = 0; i < 3000; ++i) json += R"({"text":")" + std::string(1000, 'x') + "\"},";
  json.back() = ']';
  CHECK(read_bytes("json", json + "}").documents.size() == 3000);
}

TEST_CASE("a list of documents far behind the first one is read, too") {
  std::string json = R"({"news":[)";
  for (int i = 0; i < 3000; ++i) json += R"({"title":"t","text":")" + std::string(1000, 'x') + "\"},";
  json.back() = ']';
  CHECK(read_bytes("json", json + R"(,"n":[1,2],"opinions":[{"title":"t","text":"t"}]})").documents.size() ==
        3001);
}

TEST_CASE("documents in an object have its keys as ids, unless they have their own") {
  CHECK(read_bytes("json", R"({"a-17":{"title":"1","text":"1"},"b":{"id":"18","title":"2","text":"2"}})")
            .ids() == Strings{"a-17", "18"});
  CHECK(read_bytes("json", R"({"bills":{"hb-1":{"title":"1","text":"1"}},"status":"ok"})").ids() ==
        Strings{"hb-1"});
}

TEST_CASE("rows of a table are records") {
  CHECK(read_bytes("json", R"({"title":["A","B"],"text":["a","b"],"id":["x","y"]})").ids() ==
        Strings{"x", "y"});
  CHECK(read_bytes("json", R"([["title","text"],["A","a"],["B","b"]])").ids() == Strings{"in#1", "in#2"});
}

TEST_CASE("--records names the place of the records") {
  const auto ids = [](std::vector<std::string> records) {
    const std::string json = R"({"title":"T","text":"t","a":{"b":[{"text":"1"}]},"c":{"id":"c","text":"2"}})";
    std::vector<std::string> found;
    const Reader reader =
        open_json({stream_of(json), "in", 1 << 20, std::make_shared<FieldMapping>(), records});
    while (const auto record = reader.splitter->next()) found.push_back(std::get<RawRecord>(*record).bytes);
    return found;
  };
  CHECK(ids({"a.b"}) == Strings{R"({"text":"1"})"});
  CHECK(ids({"c", "a.b"}) == Strings{R"({"text":"1"})", R"({"id":"c","text":"2"})"});
  CHECK(ids({"."}).size() == 1);
  CHECK(ids({"nothing"}).empty());
}

TEST_CASE("a note says which lists are read and which are not") {
  std::vector<std::string> notes;
  const std::string json = R"({"sources":[{"name":"s"}],"news":[{"title":"1","text":"1"}]})";
  const Reader reader =
      open_json({stream_of(json), "in", 1 << 20, std::make_shared<FieldMapping>(), {}, [&](std::string note) {
                   notes.push_back(std::move(note));
                 }});
  while (reader.splitter->next()) {
  }
  CHECK(notes ==
        Strings{"records are in \"news\"; not read as documents: \"sources\"; --records PATH names others"});
}

TEST_CASE("elements that are no objects are rejected one by one") {
  const Reading reading = read_bytes("json", R"([1,"two",[3],{"id":"d","text":"4"},null])");
  CHECK(reading.ids() == Strings{"d"});
  CHECK(reading.rejected == Rejected{{"in#1", "not a JSON object"},
                                     {"in#2", "not a JSON object"},
                                     {"in#3", "not a JSON object"},
                                     {"in#5", "not a JSON object"}});
}

TEST_CASE("a file that ends too early gives its whole records and one fault") {
  const Reading reading = read_bytes("json", R"([{"id":"a","text":"1"},{"id":"b","te)");
  CHECK(reading.ids() == Strings{"a"});
  CHECK(reading.rejected == Rejected{{"in#2", "not valid JSON: ends in the middle of a record"}});
  CHECK(read_bytes("json", R"([{"id":"a","text":"1"})").rejected ==
        Rejected{{"in", "not valid JSON: the array is not closed"}});
}

TEST_CASE("what is no JSON is rejected once") {
  CHECK(read_bytes("json", "hello, world, and more").rejected ==
        Rejected{{"in", "not valid JSON: no object begins here"}});
  CHECK(read_bytes("json", R"([{"id":"a","text":"1"}] tail tail)").rejected.size() == 1);
  CHECK(read_bytes("json", "]").rejected.size() == 1);
}

TEST_CASE("deep nesting is one bad record") {
  const std::string deep(200000, '[');
  CHECK(read_bytes("json", deep, 1 << 20).rejected.size() == 1);
  CHECK(read_bytes("json", deep + std::string(200000, ']'), 1 << 20).rejected ==
        Rejected{{"in#1", "not a JSON object"}});
}

TEST_CASE("an element over the limit is rejected and the next one read") {
  const Reading reading = read_bytes(
      "json", "[{\"text\":\"" + std::string(5000, ',') + "\"},{\"id\":\"b\",\"text\":\"2\"}]", 1000);
  CHECK(reading.ids() == Strings{"b"});
  CHECK(reading.rejected == Rejected{{"in#1", "longer than the limit of 1000 bytes"}});
}

TEST_CASE("empty input and an empty array have no records") {
  for (const char* json : {"", " \n", "[]", "[ ]\n"}) {
    CHECK(read_bytes("json", json).documents.empty());
    CHECK(read_bytes("json", json).rejected.empty());
  }
}

TEST_CASE("arrays of objects and objects over lines are recognised") {
  CHECK(sniff_json({"\n [ {\"a\":1}", "", false}) == Likeness::sure);
  CHECK(sniff_json({"{\n\"a\":1}", "txt", true}) == Likeness::sure);
  CHECK(sniff_json({"{\"items\":[{\"a\":1}]}", "", true}) == Likeness::sure);
  CHECK(sniff_json({"[Draft] not JSON", "txt", true}) == Likeness::with_extension);
}
