#include "searcher/serve/answerer.h"
#include "searcher/commands/dispatch.h"

#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::serve;
using broadsheet::testing::TemporaryIndex;
using nlohmann::json;

namespace {

Document document(std::string id, std::string title, std::string text) {
  Document made;
  made.id = std::move(id);
  made.language = "en";
  made.title = std::move(title);
  made.text = std::move(text);
  return made;
}

std::vector<Document> wind_and_harbour() {
  return {document("wind", "Wind power grows", "Ministers welcomed wind power. The grid did not."),
          document("a/b?c#d", "Odd <b>id</b>", "The harbour stayed calm.")};
}

struct Served {
  TemporaryIndex index{wind_and_harbour()};
  Answerer answerer{
      commands::parse_command_line({"serve", "--stdio", "--db", index.path().string()}, "").options, {}};
  CancelFlag cancelled = false;

  ServeAnswer answer(const std::string& request) {
    return answerer.answer({read_request_object(request)}, cancelled);
  }
};

}  // namespace

TEST_CASE("A search answers as --format json, with the request's id first") {
  Served served;
  const ServeAnswer answer = served.answer(R"({"id":"q1","query":"wind"})");
  CHECK(answer.status == 200);
  CHECK_THAT(answer.body, Catch::StartsWith(R"({"id":"q1","format":1,"query":{"text":"wind")"));
  const json body = json::parse(answer.body);
  CHECK(body["hits"][0]["id"] == "wind");
  CHECK(body["hits"][0]["title_highlights"] == json::parse("[[0,4]]"));
}

TEST_CASE("A document comes whole, with what the query matches") {
  Served served;
  const ServeAnswer answer = served.answer(R"({"action":"document","document":"wind","query":"grid"})");
  CHECK(json::parse(answer.body) == json::parse(R"({"format":1,"document":{
    "id":"wind","title":"Wind power grows","language":"en",
    "text":"Ministers welcomed wind power. The grid did not.","text_highlights":[[35,39]]}})"));
  CHECK(
      json::parse(served.answer(R"({"action":"document","document":"a/b?c#d"})").body)["document"]["title"] ==
      "Odd <b>id</b>");
}

TEST_CASE("What is not there or not understood is an error with a status") {
  Served served;
  const ServeAnswer missing = served.answer(R"({"id":5,"action":"document","document":"none"})");
  CHECK(missing.status == 404);
  CHECK(missing.body == R"({"id":5,"error":{"status":404,"message":"No document has this id."}})"
                        "\n");
  CHECK(served.answer("nonsense").status == 400);
  CHECK(served.answer(R"({"query":"a","colour":"red"})").status == 400);
}

TEST_CASE("No request reads a file: similar takes ids only") {
  Served served;
  const json body = json::parse(served.answer(R"({"similar":"/etc/passwd"})").body);
  CHECK(body["hits"].empty());
  CHECK(body["notes"][0] == "No document has the id “/etc/passwd”; similar: finds nothing.");
}

TEST_CASE("The newest published state answers") {
  Served served;
  CHECK(json::parse(served.answer(R"({"query":"tunnel"})").body)["total"]["value"] == 0);
  served.index.add({document("tunnel", "A tunnel", "The tunnel opened.")});
  CHECK(json::parse(served.answer(R"({"query":"tunnel"})").body)["total"]["value"] == 1);
  served.index.replace({document("bridge", "A bridge", "The bridge opened.")});
  CHECK(json::parse(served.answer(R"({"query":"tunnel bridge"})").body)["hits"][0]["id"] == "bridge");
}

TEST_CASE("An index that vanished still answers from what is open") {
  Served served;
  std::filesystem::remove(served.index.path() / "XAPIANDB");
  CHECK(json::parse(served.answer(R"({"query":"wind"})").body)["total"]["value"] == 1);
}

TEST_CASE("A cancelled search is an error, not the end") {
  Served served;
  served.cancelled = true;
  CHECK(served.answer(R"({"query":"wind"})").status == 503);
  served.cancelled = false;
  CHECK(served.answer(R"({"query":"wind"})").status == 200);
}

TEST_CASE("Any bytes get one line of JSON") {
  Served served;
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {"{",
                                           "}",
                                           "[",
                                           "]",
                                           ",",
                                           ":",
                                           "\"",
                                           "\"query\"",
                                           "\"filter\"",
                                           "\"wind\"",
                                           "\"id\"",
                                           "1",
                                           "-0",
                                           "1e5",
                                           "true",
                                           "null",
                                           "\\u0000",
                                           "\xff",
                                           "\xed\xa0\x80",
                                           "\"date:9999-99-99\"",
                                           "\"limit\"",
                                           "\"document\"",
                                           "\"action\"",
                                           "\n"};
  for (int run = 0; run < 3000; ++run) {
    std::string request = run % 2 ? "{" : "";
    for (unsigned i = random() % 12; i > 0; --i) request += pieces[random() % pieces.size()];
    const ServeAnswer answer = served.answer(request);
    CAPTURE(request, answer.body);
    REQUIRE(json::accept(answer.body));
    REQUIRE(answer.body.find('\n') == answer.body.size() - 1);
  }
}
