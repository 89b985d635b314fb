#include "indexer/readers/json_repair.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {
using Strings = std::vector<std::string>;
}

TEST_CASE("sound JSON is not touched") {
  const std::string json = R"({"a": "b\\\" \u00e4 NaN \ud83d\ude00", "c": [1, -2.5e3, null]})";
  CHECK(repair_json(json).json == json);
  CHECK(repair_json(json).warnings.empty());
}

TEST_CASE("each repair is counted") {
  const RepairedJson repaired = repair_json("{\"a\": \"\\ud800\", \"b\": \"x\ny\x01z\", \"c\": Infinity}");
  CHECK(repaired.json == "{\"a\": \"\\ufffd\", \"b\": \"x\\ny z\", \"c\": null}");
  CHECK(repaired.warnings == Strings{"replaced 1 half surrogates", "replaced 2 control characters",
                                     "dropped 1 values NaN or Infinity"});
}

TEST_CASE("an escape cut off at the end is harmless") {
  for (const char* json : {"{\"a\":\"\\", "{\"a\":\"\\u", "{\"a\":\"\\ud8", "{\"a\":\"\\ud800\\u"})
    CHECK_FALSE(repair_json(json).json.empty());
}
