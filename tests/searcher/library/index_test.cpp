#include <atomic>
#include <string>
#include <vector>

#include "searcher/library/broadsheet.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::TemporaryIndex;
namespace news = broadsheet::v1;

namespace {

broadsheet::Document document(std::string id, std::string source, broadsheet::Date date, std::string text) {
  broadsheet::Document made;
  made.id = std::move(id);
  made.title = "On " + made.id;
  made.source = std::move(source);
  made.date = date;
  made.language = "en";
  made.text = std::move(text);
  return made;
}

std::vector<broadsheet::Document> sample() {
  return {document("grid", "Courier", {2024, 3, 5, std::nullopt}, "The grid carries wind power."),
          document("sea", "Courier", {2024, 5, 6, std::nullopt}, "Wind blows over the sea."),
          document("tax", "Ledger", {2024, 5, 7, std::nullopt}, "Ministers speak of a tax.")};
}

news::Results search(const TemporaryIndex& index, const news::Request& request) {
  return news::Index(index.path().string()).search(request);
}

}  // namespace

TEST_CASE("a caller of the library finds documents with snippets lit up") {
  const TemporaryIndex index(sample());
  news::Request request;
  request.query = "sea";
  const news::Results found = search(index, request);
  REQUIRE(found.hits.size() == 1);
  CHECK(found.total.value == 1);
  const news::Hit& hit = found.hits[0];
  CHECK(hit.rank == 1);
  CHECK(hit.id == "sea");
  CHECK(hit.date == "2024-05-06");
  CHECK(hit.title.text == "On sea");
  REQUIRE(hit.snippets.size() == 1);
  CHECK(hit.snippets[0].text == "Wind blows over the sea.");
  REQUIRE(hit.snippets[0].highlights.size() == 1);
  CHECK(hit.snippets[0].highlights[0].begin == 20);
  CHECK(hit.snippets[0].highlights[0].end == 23);
}

TEST_CASE("filters, dates, facets and histograms of the library are those of the command line") {
  const TemporaryIndex index(sample());
  news::Request request;
  request.filters = {{"source", "Courier"}, {"source", "Ledger"}};
  request.from = "2024-04";
  request.to = "2024-05";
  request.facets = {{"source", 1}};
  request.histogram = "month";
  request.normalised = true;
  request.limit = 0;
  const news::Results found = search(index, request);
  CHECK(found.hits.empty());
  CHECK(found.total.lower == 2);
  REQUIRE(found.facets.size() == 1);
  CHECK(found.facets[0].distinct == 2);
  REQUIRE(found.facets[0].values.size() == 1);
  CHECK(found.facets[0].values[0].value == "Courier");
  REQUIRE(found.histogram.size() == 1);
  CHECK(found.histogram[0].label == "2024-05");
  CHECK(found.histogram[0].documents == 2);
  CHECK(found.histogram[0].corpus == 2u);
}

TEST_CASE("the library gives a document by its id") {
  const TemporaryIndex index(sample());
  news::Index opened(index.path().string());
  CHECK(opened.document_count() == 3);
  REQUIRE(opened.document("tax"));
  CHECK(opened.document("tax")->text == "Ministers speak of a tax.");
  CHECK_FALSE(opened.document("none"));
}

TEST_CASE("keys that are fields are named, and are filtered and counted like others") {
  std::vector<broadsheet::Document> documents = sample();
  documents[0].extras = {{"Country", "CHN"}};
  documents[1].extras = {{"country", "chn"}};
  const TemporaryIndex index(documents, 1, {"country"});
  news::Index opened(index.path().string());
  CHECK(opened.key_fields() == std::vector<std::string>{"country"});
  news::Request request;
  request.filters = {{"country", "CHN"}};
  request.facets = {{"country"}};
  const news::Results results = opened.search(request);
  CHECK(results.hits.size() == 2);
  REQUIRE(results.facets.size() == 1);
  REQUIRE(results.facets[0].values.size() == 1);
  CHECK(results.facets[0].values[0].documents == 2);
  request.filters = {{"country", "none"}};
  CHECK(opened.search(request).hits.size() == 1);
  request.filters = {{"party", "x"}};
  CHECK_THROWS_AS(opened.search(request), news::RequestError);
}

TEST_CASE("an open index of the library takes up what was published when it is refreshed") {
  TemporaryIndex index(sample());
  news::Index opened(index.path().string());
  index.add({document("new", "Courier", {2024, 6, 1, std::nullopt}, "A new story.")});
  CHECK(opened.document_count() == 3);
  opened.refresh();
  CHECK(opened.document_count() == 4);
}

TEST_CASE("faults reach callers of the library as its own exceptions") {
  const TemporaryIndex index(sample());
  const auto refused = [&](auto change) {
    news::Request request;
    change(request);
    CHECK_THROWS_AS(search(index, request), news::RequestError);
  };
  refused([](news::Request& request) { request.filters = {{"colour", "red"}}; });
  refused([](news::Request& request) { request.from = "no day"; });
  refused([](news::Request& request) { request.facets = {{"title"}}; });
  refused([](news::Request& request) { request.histogram = "decade"; });
  refused([](news::Request& request) { request.limit = 2'000'000; });
  refused([](news::Request& request) { request.query = "a", request.similar = "grid"; });
  refused([](news::Request& request) { request.timeout = std::chrono::milliseconds(-1); });
  const TemporaryFolder empty;
  CHECK_THROWS_AS(news::Index(empty.path().string()), news::IndexError);
  const std::atomic<bool> cancelled{true};
  CHECK_THROWS_AS(news::Index(index.path().string()).search({}, &cancelled), news::CancelledError);
}

TEST_CASE("a request of the library reads no files") {
  const TemporaryIndex index(sample());
  news::Request request;
  request.similar = "/etc/passwd";
  CHECK(search(index, request).hits.empty());
}
