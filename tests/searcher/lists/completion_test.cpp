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

struct Workspace {
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
  Workspace workspace;
  const Completions completions = workspace.searcher.complete("wind source:har", 20);
  CHECK(completions.begin == 12);
  CHECK(completions.ways ==
        std::vector<Completion>{{"\"Harbour Courier\"", "2 documents"}, {"Harvest", "1 document"}});
  CHECK(workspace.texts("source:COUR") == Words{"\"Harbour Courier\""});
  CHECK(workspace.texts("source:\"Harbour C") == Words{"\"Harbour Courier\""});
  CHECK(workspace.texts("source:wir") == Words{"«The \"Wire\"»"});
  CHECK(workspace.texts("source:our").empty());
  CHECK(workspace.texts("language:") == Words{"en"});
}

TEST_CASE("people are found by any of their names") {
  Workspace workspace;
  CHECK(workspace.texts("person:merk") == Words{"\"Angela Merkel\""});
  CHECK(workspace.texts("fine NEAR @mer") == Words{"@\"Angela Merkel\"", "@\"Mercury Trust\""});
  CHECK(workspace.texts("@per") == Words{"@person"});
}

TEST_CASE("a word may become a field, a name or a query asked before") {
  Workspace workspace;
  CHECK(workspace.texts("so") == Words{"source:"});
  CHECK(workspace.texts("wind mer") == Words{"person:\"Angela Merkel\"", "organisation:\"Mercury Trust\""});
  workspace.kept.history.add("wind mergers 2024");
  const Completions completions = workspace.searcher.complete("wind mer", 20);
  CHECK(completions.begin == 5);
  CHECK(completions.ways.front() == Completion{"mergers 2024", "asked before"});
}

TEST_CASE("what is completed finds the documents that it promises") {
  Workspace workspace;
  for (const Completion& way : workspace.searcher.complete("har", 20).ways) {
    Request request;
    request.text = way.text;
    INFO(way.text);
    CHECK(way.detail.starts_with(std::to_string(workspace.searcher.search(request).total.value)));
  }
}

TEST_CASE("dates are years and months of the index, and days as people say them") {
  Workspace workspace;
  CHECK(workspace.texts("date:20") == Words{"2024", "2023", "2021"});
  CHECK(workspace.texts("date:2024-") == Words{"2024-03"});
  CHECK(workspace.texts("date:yest") == Words{"yesterday"});
  CHECK(workspace.texts("date:last") ==
        Words{"\"last week\"", "\"last month\"", "\"last year\"", "\"last 30 days\""});
}

TEST_CASE("saved searches are offered by name, ids by their beginning") {
  Workspace workspace;
  saved::SavedSearch search;
  search.name = "North Sea";
  search.query = "wind power";
  workspace.kept.saved.save(search);
  CHECK(workspace.searcher.complete("saved:", 20).ways ==
        std::vector<Completion>{{"\"North Sea\"", "'wind power'"}});
  CHECK(workspace.texts("saved:sea") == Words{"\"North Sea\""});
  CHECK(workspace.texts("similar:d") == Words{"d1", "d2", "d3"});
  CHECK(workspace.texts("id:d", 2) == Words{"d1", "d2"});
}

TEST_CASE("nothing is offered where nothing has begun, and not more than asked for") {
  Workspace workspace;
  CHECK(workspace.texts("").empty());
  CHECK(workspace.texts("wind ").empty());
  CHECK(workspace.texts("source:ha", 1).size() == 1);
}

TEST_CASE("a new state of the index is seen") {
  Workspace workspace;
  CHECK(workspace.texts("source:new").empty());
  workspace.index.add({document("n1", "New Paper", 2025, {})});
  workspace.searcher.refresh();
  CHECK(workspace.texts("source:new") == Words{"\"New Paper\""});
}

TEST_CASE("a completion that nobody waits for ends, and the next one is whole") {
  Workspace workspace;
  CancelFlag cancelled = true;
  CHECK_THROWS_AS(workspace.searcher.complete("person:merk", 20, &cancelled), Cancelled);
  CHECK(workspace.texts("person:merk") == Words{"\"Angela Merkel\""});
}
