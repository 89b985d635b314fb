#include "indexer/readers/json_table.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {
using Rows = std::vector<std::string>;

bool is_table(std::string_view json) {
  return is_json_table(json, FieldMapping());
}
}  // namespace

TEST_CASE("a table in JSON gives a record for each row, whichever way it is kept") {
  const Rows rows = {R"({"title":"A","text":"a a"})", R"({"title":"B","text":"b b"})"};
  for (const char* json : {R"({"title":["A","B"],"text":["a a","b b"]})",
                           R"({"title":{"0":"A","1":"B"},"text":{"0":"a a","1":"b b"}})",
                           R"({"columns":["title","text"],"index":[0,1],"data":[["A","a a"],["B","b b"]]})",
                           R"([["title","text"],["A","a a"],["B","b b"]])"}) {
    CHECK(is_table(json));
    CHECK(json_table_rows(json) == rows);
  }
}

TEST_CASE("lists in a record are no columns") {
  CHECK_FALSE(is_table(R"({"title":"A","authors":["a","b"],"tags":["x","y"]})"));
  CHECK_FALSE(is_table(R"({"title":["A"],"text":["One.","Two."]})"));
  CHECK_FALSE(is_table(R"({"authors":["a","b"],"tags":["x","y"]})"));
  CHECK_FALSE(is_table(R"([{"title":"A"}])"));
  CHECK_FALSE(is_table("[[[["));
  CHECK_FALSE(is_table("[[1,2],[3,4]]"));
}

TEST_CASE("what cannot be parsed has no rows") {
  CHECK(json_table_rows(R"({"title":["A")").empty());
}
