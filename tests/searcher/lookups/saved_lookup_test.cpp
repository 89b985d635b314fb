#include "searcher/lookups/saved_lookup.h"

#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::saved;
using namespace broadsheet::testing;

namespace {

using Words = std::vector<std::string>;

Document document(std::string id, std::string text, std::string source, Date date) {
  Document made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.language = "en";
  made.source = std::move(source);
  made.date = date;
  return made;
}

std::vector<Document> sample() {
  return {document("grid", "Wind turbines feed the grid of the coast", "Courier", {2024, 1, 5, {}}),
          document("farm", "Wind turbines at sea, and more wind", "Wire", {2025, 1, 5, {}}),
          document("sun", "Solar panels feed the grid", "Courier", {2023, 1, 5, {}}),
          document("milk", "Farmers sell milk at the market of the coast", "Wire", {2024, 6, 5, {}})};
}

struct Workspace {
  TemporaryIndex index{sample(), 2};
  TemporaryFolder folder;
  SavedSearches saved{folder / "searches"};
  Searcher searcher{index.path(), {}, {saved, {}}};

  void save(const std::string& name, Request request) const {
    saved.save(saved::saved_search(name, request));
  }
  void save(const std::string& name, const std::string& query) const {
    Request request;
    request.text = query;
    save(name, request);
  }
  Results search(const std::string& text) {
    Request request;
    request.text = text;
    return searcher.search(request);
  }
  Words ids(const std::string& text) {
    Words found;
    for (const Hit& hit : search(text).hits) found.push_back(hit.id);
    return found;
  }
};

}  // namespace

TEST_CASE("saved: alone finds what the search finds, in its order and with its lights") {
  Workspace workspace;
  workspace.save("energy", "wind OR solar");
  CHECK(workspace.ids("saved:energy") == workspace.ids("wind OR solar"));
  const Results results = workspace.search("saved:ENERGY");
  REQUIRE(results.hits.size() == 3);
  CHECK(results.hits[0].score > 0);
  CHECK_FALSE(results.hits[0].snippets.at(0).highlights.empty());
  CHECK(results.notes.empty());
  CHECK(results.parsed == "(field saved ENERGY (any wind solar))");
}

TEST_CASE("beside words a saved search narrows and still ranks") {
  Workspace workspace;
  workspace.save("turbines", "wind");
  CHECK(workspace.ids("saved:turbines coast") == Words{"grid"});
  CHECK(workspace.ids("coast -saved:turbines") == Words{"milk"});
  CHECK(workspace.ids("saved:turbines source:Wire") == Words{"farm"});
  CHECK(workspace.search("saved:turbines source:Wire").hits[0].score > 0);
  CHECK(workspace.ids("saved:turbines OR solar").size() == 3);
}

TEST_CASE("filters and dates of a saved search hold inside any query") {
  Workspace workspace;
  Request courier;
  courier.text = "grid";
  courier.filters = {{"source", "Courier", {}}, {"source", "Nobody", {}}};
  courier.dates.from = Date{2024, 1, 1, {}};
  workspace.save("courier", courier);
  CHECK(workspace.ids("saved:courier") == Words{"grid"});
  CHECK(workspace.ids("saved:courier OR milk") == Words{"milk", "grid"});
  Request titled;
  titled.filters = {{"title", "anything", {}}};
  workspace.save("titled", titled);
  CHECK(workspace.ids("saved:titled").empty());
}

TEST_CASE("several saved searches must all find a document") {
  Workspace workspace;
  workspace.save("a", "grid");
  workspace.save("b", "wind");
  CHECK(workspace.ids("saved:a saved:b") == Words{"grid"});
  CHECK(workspace.ids("saved:a AND saved:b") == Words{"grid"});
  CHECK(workspace.ids("saved:a OR saved:b").size() == 3);
}

TEST_CASE("a saved search may name others, but not itself") {
  Workspace workspace;
  workspace.save("a", "grid");
  workspace.save("b", "saved:a solar");
  CHECK(workspace.ids("saved:b") == Words{"sun"});
  workspace.save("a", "grid OR saved:b");
  const Results results = workspace.search("saved:a");
  CHECK(results.notes == Words{"The saved search “a” refers back to itself; that part finds nothing."});
  CHECK(results.hits.size() == 2);
}

TEST_CASE("searches that name each other many times end soon") {
  Workspace workspace;
  workspace.save("s0", "grid");
  for (int i = 1; i < 20; ++i) {
    const std::string before = " saved:s" + std::to_string(i - 1);
    workspace.save("s" + std::to_string(i), before + " OR" + before);
  }
  const Results results = workspace.search("saved:s19");
  CHECK(results.notes.size() >= 1);
}

TEST_CASE("a name that nothing is saved under finds nothing and says so") {
  Workspace workspace;
  const Results results = workspace.search("saved:nothing");
  CHECK(results.hits.empty());
  CHECK(results.notes == Words{"No search is saved as “nothing”; saved: finds nothing."});
}

TEST_CASE("what is saved later is found by a searcher that is open") {
  Workspace workspace;
  CHECK(workspace.ids("saved:late").empty());
  workspace.save("late", "milk");
  CHECK(workspace.ids("saved:late") == Words{"milk"});
}

TEST_CASE("a saved search alone comes in the order that it was saved with") {
  Workspace workspace;
  Request newest;
  newest.text = "wind OR solar";
  newest.sort = SortOrder::oldest;
  workspace.save("old first", newest);
  CHECK(workspace.ids("saved:\"old first\"") == Words{"sun", "grid", "farm"});
}

TEST_CASE("common words of a saved query are left out as they are of a typed one") {
  Workspace workspace;
  workspace.save("s", "the grid of the coast");
  CHECK(workspace.ids("saved:s") == workspace.ids("the grid of the coast"));
}

TEST_CASE("suggestions leave a saved search alone") {
  Workspace workspace;
  workspace.save("s", "turbinse");
  for (const QuerySuggestion& suggestion : workspace.search("saved:s gird").suggestions)
    CHECK(suggestion.query.find("saved:s") != std::string::npos);
}
