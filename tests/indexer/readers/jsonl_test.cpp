
#include "indexer/readers/formats.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {
using Strings = std::vector<std::string>;
}

TEST_CASE("each line is a record, empty ones are none") {
  const Reading reading = read_bytes(
      "jsonl", "{\"id\":\"a\",\"text\":\"1\"}\r\n\n  \n{\"text\":\"2\"}\n{\"id\":\"c\",\"text\":\"3\"}");
  CHECK(reading.ids() == Strings{"a", "in:4", "c"});
  CHECK(reading.rejected.empty());
}

TEST_CASE("a bad line is rejected with its number, the others are read") {
  const Reading reading =
      read_bytes("jsonl", "{\"id\":\"a\",\"text\":\"1\"}\n{\"id\":\n[]\n{\"id\":\"d\",\"text\":\"4\"}\n");
  CHECK(reading.ids() == Strings{"a", "d"});
  REQUIRE(reading.rejected.size() == 2);
  CHECK(reading.rejected[0].where == "in:2");
  CHECK(reading.rejected[1] == BadRecord{"in:3", "not a JSON object"});
}

TEST_CASE("a line over the limit is rejected and the next one read") {
  const std::string line = "{\"id\":\"a\",\"text\":\"" + std::string(3000, 'x') + "\"}\n";
  const Reading reading = read_bytes("jsonl", line + "{\"id\":\"b\",\"text\":\"2\"}\n", 1024);
  CHECK(reading.ids() == Strings{"b"});
  CHECK(reading.rejected == std::vector<BadRecord>{{"in:1", "longer than the limit of 1024 bytes"}});
}

TEST_CASE("an empty file has no records") {
  CHECK(read_bytes("jsonl", "").documents.empty());
  CHECK(read_bytes("jsonl", "").rejected.empty());
}

TEST_CASE("JSON Lines are recognised by two objects in two lines") {
  CHECK(sniff_jsonl({"{\"a\":1}\n{\"a\":2}\n", "", true}) == Likeness::sure);
  CHECK(sniff_jsonl({"{\"a\":1}\n{\"a\":", "json", false}) == Likeness::sure);
  CHECK(sniff_jsonl({"{\"a\":1}", "", true}) == Likeness::sure);
  CHECK(sniff_jsonl({"{\"a\":1}", "json", true}) == Likeness::no);
  CHECK(sniff_jsonl({"{\n\"a\":1}", "", true}) == Likeness::no);
  CHECK(sniff_jsonl({"{\"items\":[{\"a\":1}]}", "", true}) == Likeness::no);
  CHECK(sniff_jsonl({"words", "jsonl", true}) == Likeness::with_extension);
}
