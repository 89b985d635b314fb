#include "searcher/lookups/similar_lookup.h"

#include <fstream>
#include <string>
#include <vector>

#include "common/error.h"
#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

using Words = std::vector<std::string>;

Document document(std::string id, std::string text, std::string source = "Courier") {
  Document made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.language = "en";
  made.source = std::move(source);
  return made;
}

std::vector<Document> sample() {
  return {document("grid", "Wind turbines feed the electricity grid of the coast"),
          document("farm", "Wind turbines at sea: electricity for the islands", "Wire"),
          document("wind", "A strong wind blew over the harbour"),
          document("milk", "Farmers sell milk and cheese at the market"),
          document("cheese", "Cheese from farmers of the mountains"),
          document("train", "Trains to the city run late"),
          document("museum", "A museum opens downtown")};
}

Words ids(const Results& results) {
  Words found;
  for (const Hit& hit : results.hits) found.push_back(hit.id);
  return found;
}

Results search(const TemporaryIndex& index, Request request) {
  return Searcher(index.path()).search(request);
}

Results search(const TemporaryIndex& index, std::string text) {
  Request request;
  request.text = std::move(text);
  return search(index, request);
}

}  // namespace

TEST_CASE("similar: finds documents about the same things, the closest first, and not the document itself") {
  const TemporaryIndex index(sample(), 2);
  CHECK(ids(search(index, "similar:grid")) == Words{"farm", "wind"});
  CHECK(ids(search(index, "similar:milk")) == Words{"cheese"});
}

TEST_CASE("similar: is narrowed by fields and exclusions") {
  const TemporaryIndex index(sample());
  CHECK(ids(search(index, "similar:grid -source:Wire")) == Words{"wind"});
  CHECK(ids(search(index, "similar:grid source:Wire")) == Words{"farm"});
  CHECK(ids(search(index, "similar:grid -islands")) == Words{"wind"});
}

TEST_CASE("what made a document similar lights up") {
  const TemporaryIndex index(sample());
  const Results results = search(index, "similar:grid");
  REQUIRE_FALSE(results.hits.empty());
  REQUIRE(results.hits.front().snippets.size() == 1);
  CHECK(results.hits.front().snippets.front().highlights.size() == 3);
}

TEST_CASE("an id that no document has finds nothing, and a note says so") {
  const TemporaryIndex index(sample());
  const Results results = search(index, "similar:nosuch");
  CHECK(results.hits.empty());
  CHECK(results.notes == Words{"No document has the id “nosuch”; similar: finds nothing."});
}

TEST_CASE("a file takes the place of a document; an id comes before a file of its name") {
  const TemporaryIndex index(sample());
  const std::string path = (index.path() / "note.txt").string();
  std::ofstream(path) << "Cheese and milk from farmers.\n";
  Request request;
  request.similar = path;
  CHECK(ids(search(index, request)) == Words{"milk", "cheese"});
  request.language = "en";
  CHECK(ids(search(index, request)) == Words{"milk", "cheese"});
  request.similar = "grid";
  CHECK(ids(search(index, request)) == Words{"farm", "wind"});
  CHECK(search(index, request).query_text == "similar:grid");
}

TEST_CASE("what is neither an id nor a file finds nothing, and a folder is no text") {
  const TemporaryIndex index(sample());
  Request request;
  request.similar = "nosuch";
  CHECK(search(index, request).notes == Words{"“nosuch” is neither the id of a document nor a file."});
  request.similar = index.path().string();
  CHECK_THROWS_AS(search(index, request), EnvironmentError);
}
