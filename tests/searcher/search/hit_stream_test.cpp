// Through Searcher::visit_all(), over real generations.
#include "searcher/search/hit_stream.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "indexer/generations/generations.h"
#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

using Ids = std::vector<std::string>;

Document sourced_document(std::string id, std::string text, std::string source = {}) {
  Document made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.source = std::move(source);
  made.language = "en";
  return made;
}

/// Ids d0, d1, ...
std::vector<Document> documents(std::size_t count, const std::string& text = "wind power") {
  std::vector<Document> made;
  for (std::size_t i = 0; i < count; ++i) made.push_back(sourced_document("d" + std::to_string(i), text));
  return made;
}

Ids visited(
    Searcher& searcher, const Request& request,
    const std::function<void(std::size_t rank)>& meanwhile = [](std::size_t) {}) {
  Ids ids;
  searcher.visit_all(request, [&](const Results& results) {
    REQUIRE(results.hits.size() == 1);
    ids.push_back(results.hits.front().id);
    meanwhile(results.hits.front().rank);
    return true;
  });
  return ids;
}

Request request(std::string text) {
  Request made;
  made.text = std::move(text);
  return made;
}

}  // namespace

TEST_CASE("all hits come in the order of the index, with ranks and snippets, without scores") {
  const TemporaryIndex index({sourced_document("a", "Wind power."), sourced_document("b", "Coal."),
                              sourced_document("c", "The wind.")});
  Searcher searcher(index.path());
  std::vector<Hit> hits;
  const Results results = searcher.visit_all(request("wind"), [&](const Results& one) {
    CHECK_FALSE(one.ranked);
    hits.push_back(one.hits.front());
    return true;
  });
  REQUIRE(hits.size() == 2);
  CHECK(hits[0].id == "a");
  CHECK(hits[1].id == "c");
  CHECK(hits[1].rank == 2);
  CHECK(hits[1].snippets.front() == HighlightedText{"The wind.", {{4, 8}}});
  CHECK(results.total.value == 2);
  CHECK(results.total.exact());
  CHECK(results.hits.empty());
}

TEST_CASE("filters hold for all hits too") {
  const TemporaryIndex index(
      {sourced_document("a", "wind", "Wire"), sourced_document("b", "wind", "Ledger")});
  Searcher searcher(index.path());
  Request asked = request("wind");
  asked.filters = {{"source", "Ledger", {}}};
  CHECK(visited(searcher, asked) == Ids{"b"});
}

TEST_CASE("a visitor that has enough ends the visit") {
  const TemporaryIndex index(documents(1000));
  Searcher searcher(index.path());
  int seen = 0;
  searcher.visit_all(request("wind"), [&](const Results&) { return ++seen < 3; });
  CHECK(seen == 3);
}

TEST_CASE("a generation published meanwhile does not disturb the hits of the open state") {
  TemporaryIndex index(documents(600));
  Searcher searcher(index.path());
  const Ids ids = visited(searcher, request("wind"), [&](std::size_t rank) {
    if (rank == 300) index.replace({sourced_document("new", "wind")});
  });
  CHECK(ids.size() == 600);
}

TEST_CASE("when the open state cannot be read on, no document comes twice and none that stays is missed") {
  TemporaryIndex index(documents(2000), 2);
  Searcher searcher(index.path());
  std::size_t changes = 0;
  Ids ids = visited(searcher, request("wind"), [&](std::size_t rank) {
    if (rank % 400 != 0) return;
    // Two commits in each generation: of the first two documents that are left in it.
    for (const std::string& generation : index.stub().generations) {
      ++changes;
      for (const DocId number :
           {static_cast<DocId>(1000 - 2 * changes), static_cast<DocId>(999 - 2 * changes)})
        remove_documents(index.path() / generation, std::vector<DocId>{number});
    }
  });
  CHECK(ids.size() > 1900);
  std::sort(ids.begin(), ids.end());
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
  const Ids left = visited(searcher, request("wind"));
  CHECK(std::all_of(left.begin(), left.end(),
                    [&](const std::string& id) { return std::binary_search(ids.begin(), ids.end(), id); }));
}
