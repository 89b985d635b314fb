#include "searcher/lookups/saved_lookup.h"

#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/searcher/hit_ids.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::saved;
using namespace broadsheet::testing;

namespace {

using Words = std::vector<std::string>;

Document dated_document(std::string id, std::string text, std::string source, Date date) {
  Document made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.language = "en";
  made.source = std::move(source);
  made.date = date;
  return made;
}

std::vector<Document> wind_and_milk() {
  return {dated_document("grid", "Wind turbines feed the grid of the coast", "Courier", {2024, 1, 5, {}}),
          dated_document("farm", "Wind turbines at sea, and more wind", "Wire", {2025, 1, 5, {}}),
          dated_document("sun", "Solar panels feed the grid", "Courier", {2023, 1, 5, {}}),
          dated_document("milk", "Farmers sell milk at the market of the coast", "Wire", {2024, 6, 5, {}})};
}

struct SavingSearcher {
  TemporaryIndex index{wind_and_milk(), 2};
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
  Words ids(const std::string& text) { return hit_ids(search(text)); }
};

}  // namespace

TEST_CASE("saved: alone finds what the search finds, in its order and with its lights") {
  SavingSearcher saving;
  saving.save("energy", "wind OR solar");
  CHECK(saving.ids("saved:energy") == saving.ids("wind OR solar"));
  const Results results = saving.search("saved:ENERGY");
  REQUIRE(results.hits.size() == 3);
  CHECK(results.hits[0].score > 0);
  CHECK_FALSE(results.hits[0].snippets.at(0).highlights.empty());
  CHECK(results.notes.empty());
  CHECK(results.parsed == "(field saved ENERGY (any wind solar))");
}

TEST_CASE("beside words a saved search narrows and still ranks") {
  SavingSearcher saving;
  saving.save("turbines", "wind");
  CHECK(saving.ids("saved:turbines coast") == Words{"grid"});
  CHECK(saving.ids("coast -saved:turbines") == Words{"milk"});
  CHECK(saving.ids("saved:turbines source:Wire") == Words{"farm"});
  CHECK(saving.search("saved:turbines source:Wire").hits[0].score > 0);
  CHECK(saving.ids("saved:turbines OR solar").size() == 3);
}

TEST_CASE("filters and dates of a saved search hold inside any query") {
  SavingSearcher saving;
  Request courier;
  courier.text = "grid";
  courier.filters = {{"source", "Courier", {}}, {"source", "Nobody", {}}};
  courier.dates.from = Date{2024, 1, 1, {}};
  saving.save("courier", courier);
  CHECK(saving.ids("saved:courier") == Words{"grid"});
  CHECK(saving.ids("saved:courier OR milk") == Words{"milk", "grid"});
  Request titled;
  titled.filters = {{"title", "anything", {}}};
  saving.save("titled", titled);
  CHECK(saving.ids("saved:titled").empty());
}

TEST_CASE("several saved searches must all find a document") {
  SavingSearcher saving;
  saving.save("a", "grid");
  saving.save("b", "wind");
  CHECK(saving.ids("saved:a saved:b") == Words{"grid"});
  CHECK(saving.ids("saved:a AND saved:b") == Words{"grid"});
  CHECK(saving.ids("saved:a OR saved:b").size() == 3);
}

TEST_CASE("a saved search may name others, but not itself") {
  SavingSearcher saving;
  saving.save("a", "grid");
  saving.save("b", "saved:a solar");
  CHECK(saving.ids("saved:b") == Words{"sun"});
  saving.save("a", "grid OR saved:b");
  const Results results = saving.search("saved:a");
  CHECK(results.notes == Words{"The saved search “a” refers back to itself; that part finds nothing."});
  CHECK(results.hits.size() == 2);
}

TEST_CASE("searches that name each other many times end soon") {
  SavingSearcher saving;
  saving.save("s0", "grid");
  for (int i = 1; i < 20; ++i) {
    const std::string before = " saved:s" + std::to_string(i - 1);
    saving.save("s" + std::to_string(i), before + " OR" + before);
  }
  const Results results = saving.search("saved:s19");
  CHECK(results.notes.size() >= 1);
}

TEST_CASE("a name that nothing is saved under finds nothing and says so") {
  SavingSearcher saving;
  const Results results = saving.search("saved:nothing");
  CHECK(results.hits.empty());
  CHECK(results.notes == Words{"No search is saved as “nothing”; saved: finds nothing."});
}

TEST_CASE("what is saved later is found by a searcher that is open") {
  SavingSearcher saving;
  CHECK(saving.ids("saved:late").empty());
  saving.save("late", "milk");
  CHECK(saving.ids("saved:late") == Words{"milk"});
}

TEST_CASE("a saved search alone comes in the order that it was saved with") {
  SavingSearcher saving;
  Request newest;
  newest.text = "wind OR solar";
  newest.sort = SortOrder::oldest;
  saving.save("old first", newest);
  CHECK(saving.ids("saved:\"old first\"") == Words{"sun", "grid", "farm"});
}

TEST_CASE("common words of a saved query are left out as they are of a typed one") {
  SavingSearcher saving;
  saving.save("s", "the grid of the coast");
  CHECK(saving.ids("saved:s") == saving.ids("the grid of the coast"));
}

TEST_CASE("suggestions leave a saved search alone") {
  SavingSearcher saving;
  saving.save("s", "turbinse");
  for (const QuerySuggestion& suggestion : saving.search("saved:s gird").suggestions)
    CHECK(suggestion.query.find("saved:s") != std::string::npos);
}
