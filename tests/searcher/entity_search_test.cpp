#include <sstream>
#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/named_document.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::named_document;
using broadsheet::testing::TemporaryIndex;

namespace {

std::vector<Document> named_documents() {
  return {
      named_document(
          "summit",
          "The fraud case against [p|Ilse Brandauer] ended. [p|Brandauer=Ilse Brandauer] left [l|Berlin].",
          "[o|European Commission] waits"),
      named_document(
          "fine",
          "Under the [w|GDPR] a fine fell due. [o|NATO] and the [o|EU-Kommission=European Commission] "
          "said nothing, nor did [p|ILSE BRANDAUER=Ilse Brandauer]."),
      named_document(
          "other",
          "[p|Max Brandauer] trained footballers in [l|Vienna] and spoke of fraud years after that, "
          "far away from anybody with a name, as [o|Deep Seek=DeepSeek] knows."),
  };
}

EntityOverrides overrides(const std::string& lines) {
  std::istringstream in(lines);
  std::vector<std::string> notes;
  return EntityOverrides(in, "mine.tsv", notes);
}

class Search {
 public:
  explicit Search(const std::string& lines = {})
      : index_(named_documents()), searcher_(index_.path(), overrides(lines)) {}

  Results operator()(std::string text, Request request = {}) {
    request.text = std::move(text);
    return searcher_.search(request);
  }
  std::vector<std::string> ids(std::string text, Request request = {}) {
    std::vector<std::string> found;
    for (const Hit& hit : (*this)(std::move(text), std::move(request)).hits) found.push_back(hit.id);
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  TemporaryIndex index_;
  Searcher searcher_;
};

Request with_facet(const std::string& field) {
  Request request;
  request.facets = {{field, 10}};
  return request;
}

/// `value=count` of the only facet.
std::vector<std::string> listed_facet(const Results& results) {
  std::vector<std::string> lines;
  for (const FacetValue& value : results.facets.at(0).values)
    lines.push_back(value.value + "=" + std::to_string(value.count));
  return lines;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("Documents are found by an entity's name in any case, and by its filter") {
  Search search;
  CHECK(search.ids("person:\"ilse brandauer\"") == Strings{"fine", "summit"});
  CHECK(search.ids("org:NATO") == Strings{"fine"});
  Request request;
  request.filters = {{"organisation", "European Commission", {}}};
  CHECK(search.ids("", request) == Strings{"fine", "summit"});
  request.filters.push_back({"organisation", "DeepSeek", {}});
  CHECK(search.ids("", request) == Strings{"fine", "other", "summit"});
  request.filters.push_back({"place", "Berlin", {}});
  CHECK(search.ids("", request) == Strings{"summit"});
}

TEST_CASE("A form such as a surname is read as its most frequent bearer, and that is said") {
  Search search;
  const Results results = search("person:Brandauer");
  CHECK(results.total.value == 2);
  CHECK(results.notes == Strings{"\"Brandauer\" is read as Ilse Brandauer."});
}

TEST_CASE("A name that nobody has matches nothing, and that is said") {
  Search search;
  const Results results = search("person:Nobody");
  CHECK(results.total.value == 0);
  CHECK(results.notes == Strings{"No person called \"Nobody\" is known in this index."});
}

TEST_CASE("Facets count documents by entity and list the name that most documents use") {
  Search search;
  CHECK(listed_facet(search("", with_facet("person"))) == Strings{"Ilse Brandauer=2", "Max Brandauer=1"});
  CHECK(listed_facet(search("", with_facet("organisation"))) ==
        Strings{"European Commission=2", "DeepSeek=1", "NATO=1"});
  CHECK(listed_facet(search("fraud", with_facet("place"))) == Strings{"Berlin=1", "Vienna=1"});
  CHECK(search("", with_facet("person")).facets.front().values.front().id == "ilse brandauer");
}

TEST_CASE("A facet can be searched inside") {
  Search search;
  Request request = with_facet("person");
  request.facet_filter = "ILSE";
  CHECK(listed_facet(search("", request)) == Strings{"Ilse Brandauer=2"});
  request.facet_filter = "nobody";
  CHECK(listed_facet(search("", request)).empty());
}

TEST_CASE("A disjunctive facet leaves its own filters out of its counts, wherever they stand") {
  Search search;
  Request request = with_facet("place");
  request.filters = {{"place", "Berlin", {}}};
  CHECK(listed_facet(search("fraud", request)) == Strings{"Berlin=1"});
  request.disjunctive_facets = true;
  CHECK(listed_facet(search("fraud", request)) == Strings{"Berlin=1", "Vienna=1"});
  CHECK(search("fraud", request).total.value == 1);
  request.filters.clear();
  CHECK(listed_facet(search("fraud place:Berlin", request)) == Strings{"Berlin=1", "Vienna=1"});
  CHECK(listed_facet(search("place:Berlin", request)) == Strings{"Berlin=1", "Vienna=1"});
}

TEST_CASE("Words near any entity of a type, or near one entity, are found and light up") {
  Search search;
  CHECK(search.ids("fraud NEAR/5 @person") == Strings{"summit"});
  CHECK(search.ids("@law NEAR/10 fine") == Strings{"fine"});
  CHECK(search.ids("waits NEAR/1 @\"European Commission\"") == Strings{"summit"});
  CHECK(search.ids("waits NEAR/1 @NATO").empty());
  const Results results = search("fraud NEAR/5 @person");
  const HighlightedText& snippet = results.hits.at(0).snippets.at(0);
  Strings lit;
  for (const Span span : snippet.highlights)
    lit.push_back(snippet.text.substr(span.begin, span.end - span.begin));
  CHECK(lit == Strings{"fraud", "Ilse Brandauer"});
}

TEST_CASE("Distances to an entity count from its nearer end") {
  Search search;
  CHECK(search.ids("against NEAR/1 @person") == Strings{"summit"});
  CHECK(search.ids("ended NEAR/1 @person") == Strings{"summit"});
}

TEST_CASE("NEAR holds between every two neighbours; a phrase counts from its first word and must be there") {
  Search search;
  CHECK(search.ids("case NEAR/1 fraud NEAR/2 @person") == Strings{});
  CHECK(search.ids("case NEAR/2 against NEAR/2 @person") == Strings{"summit"});
  CHECK(search.ids("\"fraud case\" NEAR/4 @person") == Strings{"summit"});
  CHECK(search.ids("\"fraud years\" NEAR/9 @person") == Strings{"other"});
  CHECK(search.ids("\"fraud nothing\" NEAR/9 @person").empty());
}

TEST_CASE("An @ name that nobody has is read as plain words") {
  Search search;
  const Results results = search("@footballers");
  CHECK(results.total.value == 1);
  CHECK(results.notes ==
        Strings{"No entity called \"footballers\" is known in this index; the @ is ignored."});
}

TEST_CASE("A hit lists its entities by type, in the order of the record") {
  Search search;
  const Results results = search("GDPR");
  REQUIRE(results.hits.size() == 1);
  const auto& entities = results.hits.front().entities;
  CHECK(entities[0] == Strings{"Ilse Brandauer"});
  CHECK(entities[1] == Strings{"NATO", "European Commission"});
  CHECK(entities[2].empty());
  CHECK(entities[3].size() == 1);
}

TEST_CASE("Snippets say where entities are named when asked to") {
  Search search;
  Request request;
  CHECK(search("ended", request).hits.at(0).snippets.at(0).entities.empty());
  request.show_entities = true;
  const Results results = search("ended", request);
  const HighlightedText& snippet = results.hits.at(0).snippets.at(0);
  Strings marked;
  for (const EntitySpan& entity : snippet.entities)
    marked.push_back(entity.name + "@" +
                     snippet.text.substr(entity.span.begin, entity.span.end - entity.span.begin));
  CHECK(marked == Strings{"Ilse Brandauer@Ilse Brandauer", "Ilse Brandauer@Brandauer", "Berlin@Berlin"});
}

TEST_CASE("The user's merges hold in facets, filters and hits, and count a document once") {
  Search search("merge\tperson\tMax Brandauer\tIlse Brandauer\n");
  CHECK(listed_facet(search("", with_facet("person"))) == Strings{"Ilse Brandauer=3"});
  CHECK(search.ids("person:\"Max Brandauer\"") == Strings{"fine", "other", "summit"});
  CHECK(search("footballers").hits.at(0).entities[0] == Strings{"Ilse Brandauer"});
}

TEST_CASE("The user's names are shown and understood") {
  Search search("rename\torganisation\tNATO\tAtlantic Alliance\n");
  CHECK(listed_facet(search("GDPR", with_facet("organisation"))) ==
        Strings{"Atlantic Alliance=1", "European Commission=1"});
  CHECK(search.ids("org:\"Atlantic Alliance\"") == Strings{"fine"});
}

TEST_CASE("What the user blocked is neither counted nor listed") {
  Search search("block\tperson\tMax Brandauer\n");
  CHECK(listed_facet(search("", with_facet("person"))) == Strings{"Ilse Brandauer=2"});
  CHECK(search("footballers").hits.at(0).entities[0].empty());
}
