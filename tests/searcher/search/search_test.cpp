#include "searcher/search/search.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "common/error.h"
#include "tests/searcher/hit_ids.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::hit_ids;
using broadsheet::testing::TemporaryIndex;

namespace {

Document titled_document(std::string id, std::string language, std::string title, std::string text) {
  Document made;
  made.id = std::move(id);
  made.language = std::move(language);
  made.title = std::move(title);
  made.text = std::move(text);
  return made;
}

std::vector<Document> three_languages() {
  Document wind =
      titled_document("wind", "en", "Wind power grows", "Ministers welcomed wind power. The grid did not.");
  wind.url = "https://courier.example/wind";
  wind.source = "Harbour Courier";
  wind.date = Date{2024, 3, 5, std::nullopt};
  wind.authors = {"Ines Falk"};
  wind.sections = {"energy", "climate"};
  wind.extras = {{"edition", "late"}};
  return {wind, titled_document("haus", "de", "Häuser am Netz", "Die Häuser der Stadt hängen am Netz."),
          titled_document("eau", "fr", "L'eau", "Les ministres parlent de l'eau.")};
}

Results search(const TemporaryIndex& index, std::string text, Request request = {}) {
  request.text = std::move(text);
  return Searcher(index.path()).search(request);
}

std::vector<std::string> lit(const HighlightedText& text) {
  std::vector<std::string> words;
  for (const Span span : text.highlights)
    words.push_back(text.text.substr(span.begin, span.end - span.begin));
  return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("Disjunctive counts by year leave out what filters by date") {
  std::vector<Document> documents = three_languages();
  documents[1].date = Date{2023, 1, 2, std::nullopt};
  const TemporaryIndex index(documents);
  Request request;
  request.filters = {{"date", "2024"}};
  request.facets = {{"year"}};
  CHECK(search(index, "", request).facets.at(0).values.size() == 1);
  request.disjunctive_facets = true;
  CHECK(search(index, "", request).facets.at(0).values.size() == 2);
  CHECK(search(index, "", request).total.value == 1);
}

TEST_CASE("A hit carries all that was stored, lit up in title and text") {
  const TemporaryIndex index(three_languages());
  const Results results = search(index, "wind");
  REQUIRE(results.hits.size() == 1);
  const Hit& hit = results.hits.front();
  CHECK(hit.rank == 1);
  CHECK(hit.score > 0);
  CHECK(hit.id == "wind");
  CHECK(hit.title.text == "Wind power grows");
  CHECK(lit(hit.title) == Words{"Wind"});
  CHECK(hit.url == "https://courier.example/wind");
  CHECK(hit.source == "Harbour Courier");
  CHECK(hit.date == Date{2024, 3, 5, std::nullopt});
  CHECK(hit.language == "en");
  CHECK(hit.authors == Words{"Ines Falk"});
  CHECK(hit.sections == Words{"energy", "climate"});
  CHECK(hit.extras == std::vector<std::pair<std::string, std::string>>{{"edition", "late"}});
  REQUIRE(hit.snippets.size() == 1);
  CHECK(hit.snippets[0].text == "Ministers welcomed wind power. The grid did not.");
  CHECK(lit(hit.snippets[0]) == Words{"wind"});
  CHECK(results.query_text == "wind");
  CHECK(results.parsed == "wind");
  CHECK(results.notes.empty());
}

TEST_CASE("Every document is found and lit up in its own language") {
  const TemporaryIndex index(three_languages());
  CHECK(lit(search(index, "Haus").hits.at(0).snippets.at(0)) == Words{"Häuser"});
  CHECK(lit(search(index, "hauser").hits.at(0).title) == Words{"Häuser"});
  CHECK(search(index, "ministre").hits.at(0).id == "eau");
}

TEST_CASE("A named language reads the query in it alone; an unknown one is noted") {
  const TemporaryIndex index(three_languages());
  Request request;
  request.language = "en";
  CHECK(search(index, "Häusern", request).hits.empty());
  request.language = "de";
  CHECK(search(index, "Häusern", request).hits.size() == 1);
  request.language = "xx";
  const Results results = search(index, "Häusern", request);
  CHECK(results.hits.size() == 1);
  REQUIRE(results.notes.size() == 1);
  CHECK(results.notes[0].find("xx") != std::string::npos);
}

TEST_CASE("Words left out are noted and do not light up") {
  const TemporaryIndex index(three_languages());
  const Results results = search(index, "the grid");
  CHECK(results.parsed == "grid");
  CHECK(results.notes == Words{"Common words left out: the."});
  CHECK(lit(results.hits.at(0).snippets.at(0)) == Words{"grid"});
}

TEST_CASE("A very common word alone finds its documents without ranking them, and says so") {
  Request english;
  english.language = "en";
  const TemporaryIndex index(three_languages());
  const Results results = search(index, "the", english);
  REQUIRE(results.hits.size() == 1);
  CHECK(results.hits[0].score == 0);
  CHECK(results.notes == Words{"\"the\" is too common to rank documents by."});
  CHECK(search(index, "grid", english).hits.at(0).score > 0);
}

TEST_CASE("title:word lights up in the title only") {
  const TemporaryIndex index(three_languages());
  const Hit hit = search(index, "title:wind").hits.at(0);
  CHECK(lit(hit.title) == Words{"Wind"});
  CHECK(lit(hit.snippets.at(0)).empty());
}

TEST_CASE("Without snippets no text is shown") {
  const TemporaryIndex index(three_languages());
  Request request;
  request.snippets = 0;
  CHECK(search(index, "wind", request).hits.at(0).snippets.empty());
}

TEST_CASE("Ranks count over all pages") {
  const TemporaryIndex index(three_languages());
  Request request;
  request.offset = 1;
  request.limit = 1;
  const Results results = search(index, "", request);
  REQUIRE(results.hits.size() == 1);
  CHECK(results.hits[0].rank == 2);
  CHECK(results.offset == 1);
  CHECK(results.total.value == 3);
}

TEST_CASE("Facets come in the order asked for") {
  const TemporaryIndex index(three_languages());
  Request request;
  request.facets = {{"language", 2}, {"month", 10}};
  const Results results = search(index, "", request);
  REQUIRE(results.facets.size() == 2);
  CHECK(results.facets[0].field == "language");
  CHECK(results.facets[0].distinct == 3);
  CHECK(results.facets[0].values.size() == 2);
  CHECK(results.facets[1].values.at(0).value == "2024-03");
}

TEST_CASE("The query's id and the compiled query are handed through") {
  const TemporaryIndex index(three_languages());
  Request request;
  request.id = "q7";
  CHECK(search(index, "wind", request).xapian_query.empty());
  request.explain = true;
  const Results results = search(index, "wind", request);
  CHECK(results.query_id == "q7");
  CHECK(results.xapian_query == "Query(wind)");
  CHECK(results.hits.at(0).term_scores.size() == 1);
}

TEST_CASE("Hostile queries give results; fields that an index lacks are named") {
  const TemporaryIndex index(three_languages());
  Searcher searcher(index.path());
  for (const std::string& text :
       {std::string("\xff\xfe\0", 3), std::string(100'000, '('), std::string(70'000, 'a'),
        std::string("\"\" -\"\" title:\"\""), std::string("+-+-+-x"), std::string("date:9999-99-99 id:\"\""),
        std::string("-") + std::string(300, 'x')}) {
    Request request;
    request.text = text;
    request.explain = true;
    CHECK_NOTHROW(searcher.search(request));
  }
  Request odd;
  odd.text = "wind";
  odd.filters = {{"nonsense", "x"}};
  CHECK_THROWS_AS(searcher.search(odd), UsageError);
  odd.filters.clear();
  odd.offset = odd.limit = static_cast<std::size_t>(-1);
  CHECK_NOTHROW(searcher.search(odd));
  odd.facets = {{"nonsense", 1}};
  CHECK_THROWS_AS(searcher.search(odd), UsageError);
}

TEST_CASE("a search whose time is up gives what it has and says so") {
  const TemporaryIndex index(three_languages(), 2);
  Request request;
  request.timeout = std::chrono::milliseconds(0);
  request.facets = {{"source", 10}};
  request.histogram = HistogramRequest{Period::year, false};
  const Results results = search(index, "wind", request);
  CHECK(results.partial);
  CHECK(results.hits.empty());
  CHECK_FALSE(results.total.exact());
  CHECK(results.total.value == 0);
  CHECK_FALSE(results.facets.front().exact);
  CHECK_FALSE(results.histogram->exact);
  CHECK(results.notes ==
        Words{"The search stopped after 0 ms: there may be more and better documents, and snippets "
              "may be missing."});
}

TEST_CASE("a search with time enough is like one without a limit") {
  const TemporaryIndex index(three_languages(), 2);
  Request request;
  request.timeout = std::chrono::hours(1);
  request.facets = {{"source", 10}};
  request.histogram = HistogramRequest{Period::month, false};
  const Results results = search(index, "wind", request);
  CHECK_FALSE(results.partial);
  CHECK(results.notes.empty());
  CHECK(results.hits.size() == 1);
  CHECK_FALSE(results.hits.front().snippets.empty());
  CHECK(results.total.exact());
  CHECK(results.facets.front().exact);
  REQUIRE(results.histogram->rows.size() == 1);
  CHECK(results.histogram->exact);
  CHECK(results.histogram->rows.front().period == "2024-03");
}

TEST_CASE("a histogram counts all documents found, not only those of the page, and undated ones") {
  const TemporaryIndex index(three_languages(), 2);
  Request request;
  request.limit = 1;
  request.histogram = HistogramRequest{Period::year, true};
  const Results results = search(index, "", request);
  CHECK(results.hits.size() == 1);
  CHECK(results.histogram->rows.front().count == 1);
  CHECK(results.histogram->rows.front().corpus == 1);
  CHECK(results.histogram->undated.count == 2);
  CHECK(results.histogram->undated.corpus == 2);
}

TEST_CASE("what a pattern stands for is found and lit up, in title and text, in its field and in NEAR") {
  const TemporaryIndex index(three_languages());
  const Results words = search(index, "minist*");
  REQUIRE(words.hits.size() == 2);
  CHECK(lit(search(index, "*ower +wind").hits.front().title) == Words{"Wind", "power"});
  CHECK(search(index, "title:gr*").hits.size() == 1);
  CHECK(search(index, "title:minist*").hits.empty());
  CHECK(search(index, "welc* NEAR/2 w?nd").hits.size() == 1);
  CHECK(search(index, "minister~1 author:*falk").hits.size() == 1);
  CHECK(search(index, "ha?ser").hits.front().id == "haus");
}

TEST_CASE("a misspelt query says what may have been meant, and what that finds") {
  const TemporaryIndex index(three_languages());
  const Results results = search(index, "minsters grdi");
  CHECK(results.hits.empty());
  REQUIRE_FALSE(results.suggestions.empty());
  CHECK(results.suggestions.front().query == "ministers grid");
  CHECK(results.suggestions.front().total.value == 1);
  CHECK(search(index, "ministers grid").suggestions.empty());
  Request without;
  without.suggestions = false;
  CHECK(search(index, "minsters grdi", without).suggestions.empty());
}

TEST_CASE("nothing is suggested that the query's filters exclude") {
  const TemporaryIndex index(three_languages());
  Request french;
  french.filters = {{"language", "fr"}};
  CHECK(search(index, "welcmed", french).suggestions.empty());
  CHECK(search(index, "welcmed").suggestions.size() == 1);
}

TEST_CASE("where no document has a date, a histogram counts all found as undated") {
  const TemporaryIndex index(
      {titled_document("a", "en", "", "wind"), titled_document("b", "en", "", "wind and rain")});
  Request request;
  request.histogram = HistogramRequest{Period::month, true};
  const Results results = search(index, "wind", request);
  CHECK(results.histogram->rows.empty());
  CHECK(results.histogram->undated.count == 2);
  CHECK(results.histogram->undated.corpus == 2);
}

namespace {

std::vector<Document> fines() {
  return {titled_document("a", "en", "Fines",
                          "The Commission met. It fined Acme under Regulation (EU) 2016/679."),
          titled_document("b", "en", "Commission", "The Commission imposed a fine.\n\nAcme paid."),
          titled_document("c", "en", "Note", "The commission of work is fine.")};
}

Words sorted_ids(const Results& results) {
  Words found = hit_ids(results);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("SENTENCE and PARAGRAPH find what stands in one") {
  const TemporaryIndex index(fines());
  CHECK(sorted_ids(search(index, "commission SENTENCE fine")) == Words{"b", "c"});
  CHECK(sorted_ids(search(index, "commission PARAGRAPH acme")) == Words{"a"});
  CHECK(sorted_ids(search(index, "title:commission SENTENCE fine")) == Words{});
}

TEST_CASE("Exact text is found and lit just so") {
  const TemporaryIndex index(fines());
  const Results results = search(index, "=\"The Commission\"");
  CHECK(sorted_ids(results) == Words{"a", "b"});
  CHECK(lit(results.hits.front().snippets.front()) == Words{"The Commission"});
  CHECK(sorted_ids(search(index, "=\"commission of work\"")) == Words{"c"});
  CHECK(sorted_ids(search(index, "commission -=\"The Commission\"")) == Words{"c"});
}

TEST_CASE("AND, OR, NOT and brackets select, a boost orders") {
  const TemporaryIndex index(fines());
  CHECK(sorted_ids(search(index, "commission AND (acme OR work)")) == Words{"a", "b", "c"});
  CHECK(sorted_ids(search(index, "commission AND NOT acme")) == Words{"c"});
  CHECK(sorted_ids(search(index, "(acme AND paid) OR work")) == Words{"b", "c"});
  CHECK(search(index, "work^9 acme").hits.front().id == "c");
  CHECK(search(index, "work acme^9").hits.front().id != "c");
}

TEST_CASE("Near operands may be phrases and groups") {
  const TemporaryIndex index(fines());
  CHECK(sorted_ids(search(index, "\"the commission\" ADJ/3 (fine OR met)")) == Words{"a", "b"});
  CHECK(sorted_ids(search(index, "fine ADJ/9 commission")) == Words{});
  CHECK(sorted_ids(search(index, "(commission AND acme) NEAR/6 fine")) == Words{"a", "b"});
}

TEST_CASE("Each language's reading finds documents of that language") {
  const TemporaryIndex index({titled_document("en", "en", "", "They will die of it."),
                              titled_document("de", "de", "", "Die Katze schläft."),
                              titled_document("en2", "en", "", "A cat dies.")});
  CHECK(sorted_ids(search(index, "+dies")) == Words{"en", "en2"});
}

TEST_CASE("A document opens with what the query matches lit up in its title and all of its text") {
  const TemporaryIndex index(three_languages());
  Searcher searcher(index.path());
  Request request;
  request.text = "wind grid";
  const std::optional<OpenedDocument> opened = searcher.open_document("wind", request);
  REQUIRE(opened);
  CHECK(lit(opened->title) == Words{"Wind"});
  CHECK(opened->text.text == "Ministers welcomed wind power. The grid did not.");
  CHECK(lit(opened->text) == Words{"wind", "grid"});
  CHECK(opened->document.source == "Harbour Courier");
  CHECK_FALSE(searcher.open_document("none", request));
}

TEST_CASE("A cancelled search ends with that, whatever it was about, and the next one is answered") {
  const TemporaryIndex index(three_languages());
  Searcher searcher(index.path());
  CancelFlag cancelled = true;
  Request request;
  for (const char* text : {"wind", "wnid", "w* OR m*", "", "wind~2", "\"wind power\""}) {
    request.text = text;
    CHECK_THROWS_AS(searcher.search(request, &cancelled), Cancelled);
  }
  CHECK_THROWS_AS(searcher.open_document("wind", request, &cancelled), Cancelled);
  cancelled = false;
  CHECK(searcher.search(request, &cancelled).hits.size() == 1);
  CHECK(searcher.search(request).hits.size() == 1);
}

TEST_CASE("Totals of a search that could be cancelled are as exact as of one that could not") {
  const TemporaryIndex index(three_languages());
  const CancelFlag cancelled = false;
  Request request;
  request.text = "wind";
  CHECK(Searcher(index.path()).search(request, &cancelled).total.exact());
}

TEST_CASE("Years are counted disjunctively beside the date that they narrow") {
  std::vector<Document> documents = {titled_document("a", "en", "", "wind"),
                                     titled_document("b", "en", "", "wind")};
  documents[0].date = Date{2023, 5, 1, std::nullopt};
  documents[1].date = Date{2024, 5, 1, std::nullopt};
  const TemporaryIndex index(documents);
  Request request;
  request.filters = {{"date", "2024"}};
  request.facets = {{"year", 10}};
  CHECK(search(index, "wind", request).facets.at(0).values.size() == 1);
  request.disjunctive_facets = true;
  CHECK(search(index, "wind", request).facets.at(0).values.size() == 2);
  CHECK(search(index, "wind", request).total.value == 1);
}
