#include "searcher/watches/watched_searches.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::saved;

namespace {

SavedSearch search(std::string name, std::string query) {
  return {std::move(name), std::move(query), {}, {}, SortOrder::relevance, true};
}

SavedSearchList list_of(std::vector<SavedSearch> searches, std::vector<std::string> damaged = {}) {
  SavedSearchList list{std::move(searches), damaged.size(), {}};
  list.damaged_lines = std::move(damaged);
  return list;
}

/// The fault of the only one asked for.
std::string fault(const SavedSearchList& list, const std::string& name) {
  const auto searches = watched_searches(list, {name});
  REQUIRE(searches.size() == 1);
  CHECK(searches.front().search.has_value() == searches.front().fault.empty());
  return searches.front().fault;
}

}  // namespace

TEST_CASE("searches come in the order asked for, each once, under their own names") {
  const auto list = list_of({search("Energy", "wind"), search("sport", "football")});
  const auto searches = watched_searches(list, {"sport", "energy", "SPORT"});
  REQUIRE(searches.size() == 2);
  CHECK(searches[0].name == "sport");
  CHECK(searches[1].name == "Energy");
  CHECK(searches[1].search->query == "wind");
}

TEST_CASE("without names all are watched, and damaged lines are told") {
  const auto searches = watched_searches(list_of({search("a", "x"), search("b", "y")}, {"{rubbish"}), {});
  REQUIRE(searches.size() == 3);
  CHECK(searches[2].name.empty());
  CHECK_FALSE(searches[2].search);
  CHECK(searches[2].fault == "A line of the saved searches cannot be read: {rubbish");
  CHECK(watched_searches({}, {}).empty());
}

TEST_CASE("a name that nothing is saved under is a fault, and says so when its line may be damaged") {
  CHECK(fault(list_of({}), "energy") == "No search is saved under this name; searcher saved lists them.");
  CHECK(fault(list_of({}, {"x"}), "energy").ends_with(" Damaged lines of the saved searches: 1."));
}

TEST_CASE("a search that names another one needs it") {
  const auto list = list_of({search("a", "wind OR (sun saved:b)"), search("b", "saved:c"),
                             search("c", "rain -saved:gone"), search("d", "saved:e"), search("e", "x")});
  CHECK(fault(list, "a") == "It names “gone”, which is not saved.");
  CHECK(fault(list, "d").empty());
}

TEST_CASE("a search that leads back to itself is a fault") {
  const auto list = list_of({search("a", "wind saved:B"), search("b", "saved:A")});
  CHECK(fault(list, "a") == "It leads back to itself through “a”.");
}

TEST_CASE("a search of which nothing can be searched for is a fault; one for everything is none") {
  CHECK(fault(list_of({search("a", "\"...\"")}), "a")
            .starts_with("Nothing of its query can be searched for: "));
  CHECK(fault(list_of({search("a", "")}), "a").empty());
}
