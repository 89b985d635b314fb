#include "searcher/serve/question.h"
#include "searcher/commands/dispatch.h"

#include <string>

#include "common/error.h"
#include "searcher/command_line/option_table.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::serve;

namespace {

Options defaults() {
  return commands::parse_command_line({"serve", "--stdio", "--db", "index", "--snippets", "1"}, "").options;
}

Question question(const std::string& json) {
  return read_question(read_request_object(json), defaults(), std::nullopt);
}

std::string refusal_of(const std::string& json) {
  try {
    question(json);
  } catch (const UsageError& fault) {
    return fault.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("Keys are the long names of options and mean the same") {
  const Request request =
      question(
          R"({"query":"wind","limit":"7","offset":3,"filter":["source:Wire","language:de"],"facet":"year:5",
                   "from":"2024","sort":"newest","exact-total":true,"collapse":false,"timeout":500})")
          .options.request;
  CHECK(request.text == "wind");
  CHECK(request.limit == 7);
  CHECK(request.offset == 3);
  REQUIRE(request.filters.size() == 2);
  CHECK(request.filters[1].value == "de");
  REQUIRE(request.facets.size() == 1);
  CHECK(request.facets[0].limit == 5);
  CHECK(request.dates.from == Date{2024, 1, 1, std::nullopt});
  CHECK(request.sort == SortOrder::newest);
  CHECK(request.exact_total);
  CHECK_FALSE(request.collapse);
  CHECK(request.timeout == std::chrono::milliseconds(500));
}

TEST_CASE("What a request does not say is as on the command line, and its time is bounded") {
  const Request request = question("{}").options.request;
  CHECK(request.snippets == 1);
  CHECK(request.collapse);
  CHECK(request.timeout == std::chrono::milliseconds(2000));
}

TEST_CASE("No key reads files, starts processes or concerns terminals") {
  for (const char* key : {"db", "entities", "topics", "format", "pager", "color", "width", "help", "version",
                          "http", "socket", "stdio", "workers", "list-fields", "run-tag"})
    CHECK(find_request_key(key) == nullptr);
  CHECK_FALSE(question(R"({"similar":"/etc/passwd"})").options.request.may_read_files);
  CHECK(refusal_of(R"({"topics":"-"})") ==
        "There is no key \"topics\"; /openapi.json and docs/SERVER.md list them.");
}

TEST_CASE("A switch that is false is not set, or its opposite is") {
  CHECK_FALSE(question(R"({"explain":false})").options.request.explain);
  CHECK(question(R"({"no-collapse":false})").options.request.collapse);
  CHECK_FALSE(question(R"({"no-collapse":"1"})").options.request.collapse);
  CHECK(refusal_of(R"({"explain":"perhaps"})") == "\"explain\" is true or false.");
}

TEST_CASE("Refusals speak of keys, not of options") {
  CHECK(refusal_of(R"({"limit":"many"})") ==
        "\"limit\" takes a whole number from 0 to 1000000, not \"many\".");
  CHECK(refusal_of(R"({"limit":[1,2]})") == "\"limit\" takes one text or number.");
  CHECK(refusal_of(R"({"limit":true})") == "\"limit\" takes one text or number.");
  CHECK(refusal_of(R"({"filter":true})") == "\"filter\" takes a text or a list of texts.");
  CHECK(refusal_of(R"({"from":"2024","to":"2020"})") ==
        "\"from\" 2024-01-01 is later than \"to\" 2020-12-31.");
  CHECK(refusal_of(R"({"normalise":true})") ==
        "\"normalise\" belongs to a histogram: give \"histogram\" month, for example.");
  CHECK(refusal_of(R"({"query":"a","similar":"b"})") ==
        "\"similar\" takes the place of \"query\"; similar:ID can stand in a query.");
}

TEST_CASE("A request can take less of a server than a person of their own machine") {
  CHECK(refusal_of(R"({"limit":1001})") == "\"limit\" is at most 1000 here, not 1001.");
  CHECK(refusal_of(R"({"offset":10001})") == "\"offset\" is at most 10000 here, not 10001.");
  CHECK(refusal_of(R"({"facet":"year:all"})") ==
        "\"facet\" gives at most 10000 values here, as in year:100.");
  CHECK(refusal_of(R"({"timeout":2001})") == "\"timeout\" is at most 2000 here.");
}

TEST_CASE("The action is what the address says, else what the request says, else a search") {
  CHECK(question("{}").action == ServeAction::search);
  CHECK(question(R"({"action":"suggest"})").action == ServeAction::suggest);
  CHECK(read_question({}, defaults(), ServeAction::facets).action == ServeAction::facets);
  CHECK(refusal_of(R"({"action":"delete"})") ==
        "\"action\" is one of search, document, facets, suggest, not \"delete\".");
  CHECK(refusal_of(R"({"action":"document"})") ==
        "A document is asked for by its id: {\"action\":\"document\",\"document\":\"ID\"}.");
  CHECK(refusal_of(R"({"document":"a"})") == "\"document\" belongs to the action \"document\".");
}

TEST_CASE("Facets are counted without hits, the usual ones unless some are named") {
  const Request usual = question(R"({"action":"facets","limit":5})").options.request;
  CHECK(usual.limit == 0);
  CHECK(usual.facets.size() == 8);
  CHECK(usual.facets.back().field == "keys");
  CHECK(question(R"({"action":"facets","facet":"year"})").options.request.facets.size() == 1);
}
