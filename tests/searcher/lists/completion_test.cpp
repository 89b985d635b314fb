#include "searcher/lists/completion.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

using Words = std::vector<std::string>;

Entity entity(EntityType type, std::string id, std::string name) {
  Entity made;
  made.type = type;
  made.id = std::move(id);
  made.name = std::move(name);
  return made;
}

Document document(std::string id, std::string source, int year, std::vector<Entity> entities) {
  Document made;
  made.id = std::move(id);
  made.text = "Some words";
  made.language = "en";
  made.source = std::move(source);
  made.date = Date{year, 3, 5, {}};
  made.entities = std::move(entities);
  return made;
}

std::vector<Document> sample() {
  const Entity merkel = entity(EntityType::person, "angela merkel", "Angela Merkel");
  const Entity mercury = entity(EntityType::organisation, "mercury trust", "Mercury Trust");
  return {document("d1", "Harbour Courier", 2024, {merkel}),
          document("d2", "Harbour Courier", 2023, {merkel}), document("d3", "Harvest", 2024, {mercury}),
          document("e4", "The \"Wire\"", 2021, {})};
}

struct Desk {
  TemporaryIndex index{sample(), 2};
  TemporaryFolder folder;
  KeptQueries kept{SavedSearches(folder / "searches"), History(folder / "history")};
  Searcher searcher{index.path(), {}, kept};

  Words texts(const std::string& query, std::size_t most = 20) {
    Words texts;
    for (const Completion& way : searcher.complete(query, most).ways) texts.push_back(way.text);
    return texts;
  }
};

}  // namespace

TEST_CASE("values of a field are offered, the most frequent first, with their documents") {
  Desk desk;
  const Completions completions = desk.searcher.complete("wind source:har", 20);
  CHECK(completions.begin == 12);
  CHECK(completions.ways ==
        std::vector<Completion>{{"\"Harbour Courier\"", "2 documents"}, {"Harvest", "1 document"}});
  CHECK(desk.texts("source:COUR") == Words{"\"Harbour Courier\""});
  CHECK(desk.texts("source:\"Harbour C") == Words{"\"Harbour Courier\""});
  CHECK(desk.texts("source:wir") == Words{"«The \"Wire\"»"});
  CHECK(desk.texts("source:our").empty());
  CHECK(desk.texts("language:") == Words{"en"});
}

TEST_CASE("people are found by any of their names") {
  Desk desk;
  CHECK(desk.texts("person:merk") == Words{"\"Angela Merkel\""});
  CHECK(desk.texts("fine NEAR @mer") == Words{"@\"Angela Merkel\"", "@\"Mercury Trust\""});
  CHECK(desk.texts("@per") == Words{"@person"});
}

TEST_CASE("a word may become a field, a name or a query asked before") {
  Desk desk;
  CHECK(desk.texts("so") == Words{"source:"});
  CHECK(desk.texts("wind mer") == Words{"person:\"Angela Merkel\"", "organisation:\"Mercury Trust\""});
  desk.kept.history.add("wind mergers 2024");
  const Completions completions = desk.searcher.complete("wind mer", 20);
  CHECK(completions.begin == 5);
  CHECK(completions.ways.front() == Completion{"mergers 2024", "asked before"});
}

TEST_CASE("what is completed finds the documents that it promises") {
  Desk desk;
  for (const Completion& way : desk.searcher.complete("har", 20).ways) {
    Request request;
    request.text = way.text;
    INFO(way.text);
    CHECK(way.detail.starts_with(std::to_string(desk.searcher.search(request).total.value)));
  }
}

TEST_CASE("dates are years and months of the index, and days as people say them") {
  Desk desk;
  CHECK(desk.texts("date:20") == Words{"2024", "2023", "2021"});
  CHECK(desk.texts("date:2024-") == Words{"2024-03"});
  CHECK(desk.texts("date:yest") == Words{"yesterday"});
  CHECK(desk.texts("date:last") ==
        Words{"\"last week\"", "\"last month\"", "\"last year\"", "\"last 30 days\""});
}

TEST_CASE("saved searches are offered by name, ids by their beginning") {
  Desk desk;
  SavedSearch search;
  search.name = "North Sea";
  search.query = "wind power";
  desk.kept.saved.save(search);
  CHECK(desk.searcher.complete("saved:", 20).ways ==
        std::vector<Completion>{{"\"North Sea\"", "'wind power'"}});
  CHECK(desk.texts("saved:sea") == Words{"\"North Sea\""});
  CHECK(desk.texts("similar:d") == Words{"d1", "d2", "d3"});
  CHECK(desk.texts("id:d", 2) == Words{"d1", "d2"});
}

TEST_CASE("nothing is offered where nothing has begun, and not more than asked for") {
  Desk desk;
  CHECK(desk.texts("").empty());
  CHECK(desk.texts("wind ").empty());
  CHECK(desk.texts("source:ha", 1).size() == 1);
}

TEST_CASE("a new state of the index is seen") {
  Desk desk;
  CHECK(desk.texts("source:new").empty());
  desk.index.add({document("n1", "New Paper", 2025, {})});
  desk.searcher.refresh();
  CHECK(desk.texts("source:new") == Words{"\"New Paper\""});
}

TEST_CASE("a completion that nobody waits for ends, and the next one is whole") {
  Desk desk;
  CancelFlag cancelled = true;
  CHECK_THROWS_AS(desk.searcher.complete("person:merk", 20, &cancelled), Cancelled);
  CHECK(desk.texts("person:merk") == Words{"\"Angela Merkel\""});
}
