// Which documents count as arrived, over real runs of the indexer, and which clauses of a query they match.
#include <algorithm>
#include <fstream>

#include "common/index/index_stub.h"
#include "indexer/publication/maintenance.h"
#include "searcher/search/matched_clauses.h"
#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

using Words = std::vector<std::string>;

struct GrowingIndex {
  TemporaryFolder folder;
  std::filesystem::path index = folder / "index";
  std::filesystem::path dump = folder / "dump.jsonl";

  IndexingOptions options() const { return options_for(index, {dump}); }
  void write(const std::string& records) const { std::ofstream(dump) << records; }
  void index_records(const std::string& records) const {
    write(records);
    run(options());
  }
  std::uint64_t revision() const { return read_stub(index)->revision; }

  /// `a*` for a document that was there before.
  std::string arrived_after(std::uint64_t after, const std::string& query = "") const {
    Words found;
    Request request;
    request.text = query;
    request.arrived = Arrivals{after, std::nullopt};
    Searcher searcher(index);
    searcher.visit_all(request, [&](const Results& results) {
      const Hit& hit = results.hits.front();
      const bool old = hit.arrival && hit.arrival->first <= after;
      found.push_back(hit.id + (old ? "*" : ""));
      return true;
    });
    std::sort(found.begin(), found.end());
    std::string line;
    for (const std::string& each : found) line += (line.empty() ? "" : " ") + each;
    return line;
  }
  std::vector<Words> matched(const std::string& query, const std::string& id) const {
    std::vector<Words> found;
    Request request;
    request.text = query;
    request.arrived = Arrivals{};
    Searcher(index).visit_all(request, [&](const Results& results) {
      if (results.hits.front().id == id) found.push_back(results.hits.front().matched_clauses);
      return true;
    });
    return found;
  }
};

}  // namespace

TEST_CASE("new and changed documents arrive, unchanged ones do not") {
  const GrowingIndex growing;
  growing.index_records(record("a", "wind") + record("b", "sun"));
  const std::uint64_t first = growing.revision();
  growing.index_records(record("a", "storm") + record("b", "sun") + record("c", "wind"));
  CHECK(growing.arrived_after(first) == "a* c");
  CHECK(growing.arrived_after(first, "wind") == "c");
  CHECK(growing.arrived_after(0) == "a b c");
  const std::uint64_t second = growing.revision();
  growing.index_records(record("a", "storm") + record("b", "sun") + record("c", "wind"));
  CHECK(growing.arrived_after(second).empty());
}

TEST_CASE("a document that is new and changed since counts as new") {
  const GrowingIndex growing;
  growing.index_records(record("a", "wind"));
  const std::uint64_t first = growing.revision();
  growing.index_records(record("b", "sun"));
  const std::uint64_t second = growing.revision();
  growing.index_records(record("b", "rain"));
  CHECK(growing.arrived_after(first) == "b");
  CHECK(growing.arrived_after(second) == "b*");
}

TEST_CASE("merging, pruning and deleting make nothing arrive") {
  const GrowingIndex growing;
  growing.index_records(record("a", "wind"));
  const std::uint64_t first = growing.revision();
  growing.index_records(record("b", "sun") + record("c", "rain"));
  const std::uint64_t second = growing.revision();
  merge_index(growing.index, false);
  CHECK(read_stub(growing.index)->generations.size() == 1);
  CHECK(growing.arrived_after(first) == "b c");
  CHECK(growing.arrived_after(second).empty());
  growing.write(record("b", "sun"));
  IndexingOptions pruning = growing.options();
  pruning.prune = true;
  run(pruning);
  CHECK(growing.arrived_after(first) == "b");
  CHECK(growing.arrived_after(second).empty());
}

TEST_CASE("a document that was removed and comes back is new") {
  const GrowingIndex growing;
  growing.index_records(record("a", "wind") + record("b", "sun"));
  IndexingOptions deleting = growing.options();
  deleting.paths.clear();
  deleting.delete_ids = {"b"};
  run(deleting);
  const std::uint64_t removed = growing.revision();
  growing.index_records(record("a", "wind") + record("b", "sun"));
  CHECK(growing.arrived_after(removed) == "b");
}

TEST_CASE("a document that is indexed again and says the same does not arrive") {
  const GrowingIndex growing;
  growing.index_records(record("a", "wind power") + record("b", "sun"));
  const std::uint64_t first = growing.revision();
  growing.write("{\"text\":\"wind power\",\"id\":\"a\"}\n" + record("b", "sun and moon"));
  IndexingOptions other = growing.options();
  other.default_language = "de";
  CHECK(run(other).updated == 2);
  CHECK(growing.arrived_after(first) == "b*");
}

TEST_CASE("of records with one id in a run the document arrives once") {
  const GrowingIndex growing;
  growing.index_records(record("z", "rain"));
  const std::uint64_t first = growing.revision();
  growing.write(record("a", "wind") + record("a", "storm") + record("b", "sun") + record("a", "gale"));
  IndexingOptions small = growing.options();
  small.commit_bytes = 20;
  run(small);
  CHECK(growing.arrived_after(first) == "a b");
}

TEST_CASE("the clauses that a document matches are told as typed") {
  const GrowingIndex growing;
  growing.index_records(record("a", "wind power for the harbour") + record("b", "solar power and coal"));
  CHECK(growing.matched("(wind OR solar) power -coal", "a") == std::vector<Words>{{"wind", "power"}});
  CHECK(growing.matched("wind OR solar OR \"power and coal\"", "b") ==
        std::vector<Words>{{"solar", "\"power and coal\""}});
  CHECK(growing.matched("harb* AND (wind NEAR/3 power)", "a") ==
        std::vector<Words>{{"harb*", "wind NEAR/3 power"}});
  CHECK(growing.matched("", "b") == std::vector<Words>{Words{}});
}
