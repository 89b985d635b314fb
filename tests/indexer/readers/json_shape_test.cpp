#include "indexer/readers/json_shape.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

// What stands after the bracket of the array found; "record" when the object is one itself.
std::string found(std::string_view json) {
  const auto at = wrapped_array(json, FieldMapping());
  return at ? std::string(json.substr(*at, 5)) : "record";
}

}  // namespace

TEST_CASE("the size of a value counts brackets outside of strings") {
  CHECK(closed_value_size(R"({"a":"}\"]","b":[{}]} tail)") == 21);
  CHECK(closed_value_size("[[]]") == 4);
  CHECK_FALSE(closed_value_size(R"({"a":[1,2})"));
  CHECK_FALSE(closed_value_size(""));
}

TEST_CASE("an object that wraps a list of records is told from a record") {
  CHECK(found(R"({"articles":[{"title":"a"}]})") == "[{\"ti");
  CHECK(found(R"({"status":"ok","total":2,"results": [ {"x":1}]})") == "[ {\"x");
  CHECK(found(R"({"response":{"numFound":1,"docs":[{"x":1}]}})") == "[{\"x\"");
  CHECK(found(R"({"took":1,"hits":{"total":{"value":1},"hits":[{"_id":"1"}]}})") == "[{\"_i");
  CHECK(found(R"({"version":"1.1","title":"Feed","items":[{"x":1}]})") == "[{\"x\"");
  CHECK(found(R"({"article":[{"title":"a"}]})") == "[{\"ti");
  CHECK(found(R"({"strings":["a"],"anything":[{"x":1}]})") == "[{\"x\"");
}

TEST_CASE("a record with lists of its own stays a record") {
  CHECK(found(R"({"title":"a","text":"b","comments":[{"x":1}]})") == "record");
  CHECK(found(R"({"references":[{"x":1}],"body":"b"})") == "record");
  CHECK(found(R"({"title":"a","references":[{"x":1}]})") == "record");
  CHECK(found(R"({"authors":[{"name":"a"}],"n":1})") == "record");
  CHECK(found(R"({"body_text":[{"text":"a"}],"notes":[{"text":"b"}]})") == "record");
  CHECK(found(R"({"a":{"b":"c"}})") == "record");
  CHECK(found("{}") == "record");
}

TEST_CASE("a wrapper is recognised from its beginning") {
  CHECK(found(R"({"articles":[{"title":"a"},{"ti)") == "[{\"ti");
}

TEST_CASE("broken text is no wrapper and does no harm") {
  for (const char* json : {"{", "{\"", "{\"a", "{\"a\":", "{\"a\":[", "{\"a\\", "}}}}", "{]}[{"})
    CHECK(found(json) == "record");
}

TEST_CASE("objects over several lines are told from JSON Lines") {
  CHECK(is_json_over_lines("{\n \"a\": 1\n}"));
  CHECK(is_json_over_lines("{\"a\": [\n1]}"));
  CHECK_FALSE(is_json_over_lines("{\"a\": 1}\n{\"a\": 2}\n"));
  CHECK_FALSE(is_json_over_lines("{\"a\": 1}"));
  CHECK_FALSE(is_json_over_lines("{\"a\": \"cut off\n{\"a\": 2}"));
}
