#include "searcher/lookups/similar_lookup.h"

#include <fstream>
#include <string>
#include <vector>

#include "common/error.h"
#include "searcher/search/search.h"
#include "tests/searcher/hit_ids.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::hit_ids;
using broadsheet::testing::TemporaryIndex;

namespace {

using Words = std::vector<std::string>;

Document courier_document(std::string id, std::string text, std::string source = "Courier") {
  Document made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.language = "en";
  made.source = std::move(source);
  return made;
}

std::vector<Document> similar_and_other() {
  return {courier_document("grid", "Wind turbines feed the electricity grid of the coast"),
          courier_document("farm", "Wind turbines at sea: electricity for the islands", "Wire"),
          courier_document("wind", "A strong wind blew over the harbour"),
          courier_document("milk", "Farmers sell milk and cheese at the market"),
          courier_document("cheese", "Cheese from farmers of the mountains"),
          courier_document("train", "Trains to the city run late"),
          courier_document("museum", "A museum opens downtown")};
}

Results search_similar(const TemporaryIndex& index, Request request) {
  return Searcher(index.path()).search(request);
}

Results search_similar(const TemporaryIndex& index, std::string text) {
  Request request;
  request.text = std::move(text);
  return search_similar(index, request);
}

}  // namespace

TEST_CASE("similar: finds documents about the same things, the closest first, and not the document itself") {
  const TemporaryIndex index(similar_and_other(), 2);
  CHECK(hit_ids(search_similar(index, "similar:grid")) == Words{"farm", "wind"});
  CHECK(hit_ids(search_similar(index, "similar:milk")) == Words{"cheese"});
}

TEST_CASE("similar: is narrowed by fields and exclusions") {
  const TemporaryIndex index(similar_and_other());
  CHECK(hit_ids(search_similar(index, "similar:grid -source:Wire")) == Words{"wind"});
  CHECK(hit_ids(search_similar(index, "similar:grid source:Wire")) == Words{"farm"});
  CHECK(hit_ids(search_similar(index, "similar:grid -islands")) == Words{"wind"});
}

TEST_CASE("what made a document similar lights up") {
  const TemporaryIndex index(similar_and_other());
  const Results results = search_similar(index, "similar:grid");
  REQUIRE_FALSE(results.hits.empty());
  REQUIRE(results.hits.front().snippets.size() == 1);
  CHECK(results.hits.front().snippets.front().highlights.size() == 3);
}

TEST_CASE("an id that no document has finds nothing, and a note says so") {
  const TemporaryIndex index(similar_and_other());
  const Results results = search_similar(index, "similar:nosuch");
  CHECK(results.hits.empty());
  CHECK(results.notes == Words{"No document has the id “nosuch”; similar: finds nothing."});
}

TEST_CASE("a file takes the place of a document; an id comes before a file of its name") {
  const TemporaryIndex index(similar_and_other());
  const std::string path = (index.path() / "note.txt").string();
  std::ofstream(path) << "Cheese and milk from farmers.\n";
  Request request;
  request.similar = path;
  CHECK(hit_ids(search_similar(index, request)) == Words{"milk", "cheese"});
  request.language = "en";
  CHECK(hit_ids(search_similar(index, request)) == Words{"milk", "cheese"});
  request.similar = "grid";
  CHECK(hit_ids(search_similar(index, request)) == Words{"farm", "wind"});
  CHECK(search_similar(index, request).query_text == "similar:grid");
}

TEST_CASE("what is neither an id nor a file finds nothing, and a folder is no text") {
  const TemporaryIndex index(similar_and_other());
  Request request;
  request.similar = "nosuch";
  CHECK(search_similar(index, request).notes ==
        Words{"“nosuch” is neither the id of a document nor a file."});
  request.similar = index.path().string();
  CHECK_THROWS_AS(search_similar(index, request), EnvironmentError);
}
