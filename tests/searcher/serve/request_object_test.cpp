#include "searcher/serve/request_object.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::serve;

namespace {

using Kind = RequestEntry::Kind;

std::string fault_of(const std::string& json) {
  return read_request_object(json).fault;
}

}  // namespace

TEST_CASE("A request's keys keep their order, kind and values") {
  const RequestObject object = read_request_object(
      R"( {"query":"net zero","limit":5,"explain":true,"collapse":false,"facet":["year:3",2]} )");
  CHECK(object.fault.empty());
  CHECK(object.id.empty());
  CHECK(object.entries == std::vector<RequestEntry>{{"query", Kind::text, {"net zero"}},
                                                    {"limit", Kind::number, {"5"}},
                                                    {"explain", Kind::yes, {""}},
                                                    {"collapse", Kind::no, {""}},
                                                    {"facet", Kind::list, {"year:3", "2"}}});
}

TEST_CASE("An id is a text or a whole number and comes back as JSON") {
  CHECK(read_request_object(R"({"id":"a\"b\né"})").id == R"("a\"b\n\u00e9")");
  CHECK(read_request_object(R"({"id":-7})").id == "-7");
  CHECK(read_request_object(R"({"id":18446744073709551615})").id == "18446744073709551615");
  CHECK(read_request_object(R"({"id":null})").id.empty());
  CHECK(fault_of(R"({"id":1.5})") == "\"id\" is a text or a whole number, not 1.5.");
  CHECK(fault_of(R"({"id":{"a":1}})") == "A request is one JSON object, such as {\"query\":\"net zero\"}.");
}

TEST_CASE("The id that stands before a fault is known") {
  CHECK(read_request_object(R"({"id":7,"query":)").id == "7");
  CHECK(read_request_object(R"({"id":7,"query":[[1]]})").id == "7");
}

TEST_CASE("What is no flat JSON object is a fault, in a sentence") {
  const std::string no_object = "A request is one JSON object, such as {\"query\":\"net zero\"}.";
  CHECK(fault_of("") == "The request is no JSON: it cannot be read from byte 1 on.");
  CHECK(fault_of("query=wind") == "The request is no JSON: it cannot be read from byte 1 on.");
  CHECK(fault_of("{} {}") == "The request is no JSON: it cannot be read from byte 4 on.");
  CHECK(fault_of("{\"query\":\"\xff\"}") == "The request is no JSON: it cannot be read from byte 11 on.");
  CHECK(fault_of("{\"limit\":1e999}") == "The request is no JSON: it cannot be read from byte 14 on.");
  for (const char* other : {"3", "-3", "3.5", "\"a\"", "[]", "null", "true"})
    CHECK(fault_of(other) == no_object);
  CHECK(fault_of(R"({"query":{"text":"a"}})") == no_object);
  CHECK(fault_of(R"({"facet":[["year"]]})") == "\"facet\" takes a list of texts, without a list in it.");
  CHECK(fault_of(R"({"facet":[null]})") == "\"facet\" takes a list of texts, without null in it.");
  CHECK(fault_of(R"({"query":"a","query":"b"})") ==
        "The key \"query\" is there twice; several values are a list.");
}

TEST_CASE("Depth and number of keys are bounded") {
  CHECK(fault_of(std::string(60'000, '[')) ==
        "A request is one JSON object, such as {\"query\":\"net zero\"}.");
  std::string many = "{";
  for (int i = 0; i < 100; ++i) many += "\"k" + std::to_string(i) + "\":1,";
  CHECK(fault_of(many + "\"z\":1}") == "A request has at most 64 keys.");
}

TEST_CASE("The keys of a query string may repeat") {
  const RequestObject object =
      request_object({{"query", "a"}, {"facet", "year"}, {"id", "x"}, {"facet", "source"}, {"explain", ""}});
  CHECK(object.id == "\"x\"");
  CHECK(object.entries == std::vector<RequestEntry>{{"query", Kind::text, {"a"}},
                                                    {"facet", Kind::list, {"year", "source"}},
                                                    {"explain", Kind::text, {""}}});
}
