#include "indexer/readers/json_depth.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("the size of a value counts brackets outside of strings") {
  CHECK(closed_value_size(R"({"a":"}\"]","b":[{}]} tail)") == 21);
  CHECK(closed_value_size("[[]]") == 4);
  CHECK_FALSE(closed_value_size(R"({"a":[1,2})"));
  CHECK_FALSE(closed_value_size(""));
}

TEST_CASE("objects over several lines are told from JSON Lines") {
  CHECK(is_json_over_lines("{\n \"a\": 1\n}"));
  CHECK(is_json_over_lines("{\"a\": [\n1]}"));
  CHECK_FALSE(is_json_over_lines("{\"a\": 1}\n{\"a\": 2}\n"));
  CHECK_FALSE(is_json_over_lines("{\"a\": 1}"));
  CHECK_FALSE(is_json_over_lines("{\"a\": \"cut off\n{\"a\": 2}"));
}

TEST_CASE("not all that begins with a brace is JSON") {
  CHECK(begins_json_object("{ \"a\": 1}"));
  CHECK(begins_json_object("{}"));
  CHECK_FALSE(begins_json_object("{\\rtf1 hello}"));
  CHECK_FALSE(begins_json_object("[1]"));
}
