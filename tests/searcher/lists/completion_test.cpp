#include "searcher/lists/completion.h"

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

Entity entity(EntityType type, std::string id, std::string name) {
  Entity made;
  made.type = type;
  made.id = std::move(id);
  made.name = std::move(name);
  return made;
}

Document tagged_document(std::string id, std::string source, int year, std::vector<Entity> entities) {
  Document made;
  made.id = std::move(id);
  made.text = "Some words";
  made.language = "en";
  made.source = std::move(source);
  made.date = Date{year, 3, 5, {}};
  made.entities = std::move(entities);
  return made;
}

std::vector<Document> documents_to_complete() {
  const Entity merkel = entity(EntityType::person, "angela merkel", "Angela Merkel");
  const Entity mercury = entity(EntityType::organisation, "mercury trust", "Mercury Trust");
  return {tagged_document("d1", "Harbour Courier", 2024, {merkel}),
          tagged_document("d2", "Harbour Courier", 2023, {merkel}),
          tagged_document("d3", "Harvest", 2024, {mercury}), tagged_document("e4", "The \"Wire\"", 2021, {})};
}

struct CompletingSearcher {
  TemporaryIndex index{documents_to_complete(), 2};
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

TEST_CASE("keys that are fields are offered by name and by value") {
  std::vector<Document> documents = documents_to_complete();
  for (Document& each : documents) each.extras = {{"Country Code", each.id == "e4" ? "USA" : "CHN"}};
  const TemporaryIndex index(documents, 2, {"country_code"});
  Searcher searcher(index.path(), {}, {});
  const auto texts = [&](const std::string& query) {
    Words found;
    for (const Completion& way : searcher.complete(query, 20).ways) found.push_back(way.text);
    return found;
  };
  CHECK(texts("coun") == Words{"country_code:"});
  CHECK(texts("country_code:c") == Words{"CHN"});
  CHECK(texts("Country-Code:") == Words{"CHN", "USA"});
  CHECK(texts("usa") == Words{"country_code:USA"});
}

TEST_CASE("values of a field are offered, the most frequent first, with their documents") {
  CompletingSearcher completing;
  const Completions completions = completing.searcher.complete("wind source:har", 20);
  CHECK(completions.begin == 12);
  CHECK(completions.ways ==
        std::vector<Completion>{{"\"Harbour Courier\"", "2 documents"}, {"Harvest", "1 document"}});
  CHECK(completing.texts("source:COUR") == Words{"\"Harbour Courier\""});
  CHECK(completing.texts("source:\"Harbour C") == Words{"\"Harbour Courier\""});
  CHECK(completing.texts("source:wir") == Words{"«The \"Wire\"»"});
  CHECK(completing.texts("source:our").empty());
  CHECK(completing.texts("language:") == Words{"en"});
}

TEST_CASE("people are found by any of their names") {
  CompletingSearcher completing;
  CHECK(completing.texts("person:merk") == Words{"\"Angela Merkel\""});
  CHECK(completing.texts("fine NEAR @mer") == Words{"@\"Angela Merkel\"", "@\"Mercury Trust\""});
  CHECK(completing.texts("@per") == Words{"@person"});
}

TEST_CASE("a word may become a field, a name or a query asked before") {
  CompletingSearcher completing;
  CHECK(completing.texts("so") == Words{"source:"});
  CHECK(completing.texts("wind mer") == Words{"person:\"Angela Merkel\"", "organisation:\"Mercury Trust\""});
  completing.kept.history.add("wind mergers 2024");
  const Completions completions = completing.searcher.complete("wind mer", 20);
  CHECK(completions.begin == 5);
  CHECK(completions.ways.front() == Completion{"mergers 2024", "asked before"});
}

TEST_CASE("what is completed finds the documents that it promises") {
  CompletingSearcher completing;
  for (const Completion& way : completing.searcher.complete("har", 20).ways) {
    Request request;
    request.text = way.text;
    INFO(way.text);
    CHECK(way.detail.starts_with(std::to_string(completing.searcher.search(request).total.value)));
  }
}

TEST_CASE("dates are years and months of the index, and days as people say them") {
  CompletingSearcher completing;
  CHECK(completing.texts("date:20") == Words{"2024", "2023", "2021"});
  CHECK(completing.texts("date:2024-") == Words{"2024-03"});
  CHECK(completing.texts("date:yest") == Words{"yesterday"});
  CHECK(completing.texts("date:last") ==
        Words{"\"last week\"", "\"last month\"", "\"last year\"", "\"last 30 days\""});
}

TEST_CASE("saved searches are offered by name, ids by their beginning") {
  CompletingSearcher completing;
  saved::SavedSearch search;
  search.name = "North Sea";
  search.query = "wind power";
  completing.kept.saved.save(search);
  CHECK(completing.searcher.complete("saved:", 20).ways ==
        std::vector<Completion>{{"\"North Sea\"", "'wind power'"}});
  CHECK(completing.texts("saved:sea") == Words{"\"North Sea\""});
  CHECK(completing.texts("similar:d") == Words{"d1", "d2", "d3"});
  CHECK(completing.texts("id:d", 2) == Words{"d1", "d2"});
}

TEST_CASE("nothing is offered where nothing has begun, and not more than asked for") {
  CompletingSearcher completing;
  CHECK(completing.texts("").empty());
  CHECK(completing.texts("wind ").empty());
  CHECK(completing.texts("source:ha", 1).size() == 1);
}

TEST_CASE("a new state of the index is seen") {
  CompletingSearcher completing;
  CHECK(completing.texts("source:new").empty());
  completing.index.add({tagged_document("n1", "New Paper", 2025, {})});
  completing.searcher.refresh();
  CHECK(completing.texts("source:new") == Words{"\"New Paper\""});
}

TEST_CASE("a completion that nobody waits for ends, and the next one is whole") {
  CompletingSearcher completing;
  CancelFlag cancelled = true;
  CHECK_THROWS_AS(completing.searcher.complete("person:merk", 20, &cancelled), Cancelled);
  CHECK(completing.texts("person:merk") == Words{"\"Angela Merkel\""});
}
