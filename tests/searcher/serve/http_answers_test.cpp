#include "searcher/serve/http_answers.h"
#include "searcher/commands/dispatch.h"

#include <nlohmann/json.hpp>

#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::serve;
using broadsheet::testing::TemporaryIndex;

namespace {

std::vector<Document> document_with_slash() {
  Document document;
  document.id = "a/b";
  document.language = "en";
  document.text = "Wind power grows.";
  return {document};
}

struct Site {
  TemporaryIndex index{document_with_slash()};
  WorkerPool pool{
      commands::parse_command_line({"serve", "--http", "8080", "--db", index.path().string()}, "").options,
      {}};

  int status(const HttpRequest& request, const std::string& host = "127.0.0.1") {
    return HttpAnswers(pool, host).answer(request).status;
  }
};

HttpRequest get(std::string path, std::string host = "localhost:8080") {
  HttpRequest request;
  request.path = std::move(path);
  request.host = std::move(host);
  return request;
}

}  // namespace

TEST_CASE("A loopback server answers to names of its own machine only") {
  Site site;
  for (const char* host : {"localhost", "localhost:8080", "127.0.0.1:8080", "127.0.0.2", "[::1]:8080"})
    CHECK(site.status(get("/", host)) == 200);
  for (const char* host : {"", "evil.example", "evil.example:8080", "localhost.evil.example",
                           "127.evil.example", "[fe80::1]", "[", "1270.0.0.1"})
    CHECK(site.status(get("/", host)) == 403);
  CHECK(site.status(get("/", "press.example"), "0.0.0.0") == 200);
}

TEST_CASE("Pages of other sites get nothing") {
  Site site;
  HttpRequest request = get("/search");
  for (const char* origin :
       {"http://evil.example", "null", "http://localhost", "https://localhost:8080.evil.example"}) {
    request.origin = origin;
    CHECK(site.status(request) == 403);
  }
  request.origin = "http://localhost:8080";
  CHECK(site.status(request) == 200);
}

TEST_CASE("What a browser says comes from another site gets the page, but no data") {
  Site site;
  for (const char* path : {"/search", "/facets", "/suggest", "/document/a/b", "/openapi.json"}) {
    HttpRequest request = get(path);
    for (const char* sender : {"cross-site", "same-site", "anything"}) {
      request.fetch_site = sender;
      CHECK(site.status(request) == 403);
      CHECK(site.status(request, "0.0.0.0") == 403);
    }
    for (const char* sender : {"same-origin", "none", ""}) {
      request.fetch_site = sender;
      CHECK(site.status(request) == 200);
    }
  }
  HttpRequest link = get("/");
  link.fetch_site = "cross-site";
  CHECK(site.status(link) == 200);
}

TEST_CASE("Addresses that are none are 404") {
  Site site;
  for (const char* path : {"", "/x", "/search/", "/document", "/document/", "//search", "*", "/Search"})
    CHECK(site.status(get(path)) == 404);
  CHECK(site.status(get("/document/a/b")) == 200);
  CHECK(site.status(get("/document/../a/b")) == 404);
}

TEST_CASE("JSON is posted as JSON, and the path says what it asks for") {
  Site site;
  HttpRequest request = get("/search");
  request.method = "POST";
  request.body = R"({"query":"wind"})";
  CHECK(site.status(request) == 415);
  request.content_type = "application/json; charset=utf-8";
  CHECK(site.status(request) == 200);
  request.body = R"({"action":"document","document":"a/b"})";
  CHECK(site.status(request) == 400);
  request.method = "DELETE";
  CHECK(site.status(request) == 405);
}
