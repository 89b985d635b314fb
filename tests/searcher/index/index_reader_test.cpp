#include "searcher/index/index_reader.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "common/error.h"
#include "common/index/stored_record.h"
#include "indexer/generations/generations.h"
#include "searcher/query/parser.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::TemporaryIndex;

namespace {

Document english(std::string id, std::string text, std::string title = {}) {
  Document made;
  made.id = std::move(id);
  made.title = std::move(title);
  made.text = std::move(text);
  made.language = "en";
  return made;
}

Document dated(std::string id, int year) {
  Document made = english(std::move(id), "wind");
  if (year > 0) made.date = Date{year, 1, 1, std::nullopt};
  return made;
}

class EnglishSearch {
 public:
  explicit EnglishSearch(const std::filesystem::path& index)
      : reader_(index), query_reader_({find_language("en")}, analyzer_) {}

  IndexResults search(std::string text, Request request = {}) {
    request.text = std::move(text);
    return reader_.search(parse_query(request.text).root, request, query_reader_);
  }
  std::vector<std::string> ids(std::string text, Request request = {}) {
    std::vector<std::string> found;
    for (const FoundDocument& one : search(std::move(text), std::move(request)).documents)
      found.push_back(decode_record(one.record).id);
    return found;
  }
  IndexReader& reader() { return reader_; }

 private:
  IndexReader reader_;
  Analyzer analyzer_;
  QueryReader query_reader_;
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("A missing index is refused with the command that makes one") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(IndexReader(folder.path() / "none"), EnvironmentError);
  CHECK_THROWS_WITH(IndexReader(folder.path() / "none"), Catch::Contains("indexer --db"));
}

TEST_CASE("An index of another version is refused with what to do") {
  const TemporaryIndex index({english("a", "wind")});
  IndexStub stub = index.stub();
  stub.analysis = "another";
  write_stub(index.path(), stub);
  CHECK_THROWS_WITH(IndexReader(index.path()),
                    Catch::Contains("another") && Catch::Contains("index the documents again"));
}

TEST_CASE("A generation that is gone or damaged is named as such") {
  const TemporaryIndex index({english("a", "wind")});
  const std::filesystem::path generation = index.path() / index.stub().generations.front();
  SECTION("gone") {
    std::filesystem::remove_all(generation);
  }
  SECTION("damaged") {
    std::ofstream(generation / "iamglass") << "nonsense";
  }
  CHECK_THROWS_WITH(IndexReader(index.path()), Catch::Contains("indexer verify"));
}

TEST_CASE("Damage that shows in the middle of a search is named as such") {
  std::vector<Document> documents;
  for (int i = 0; i < 3000; ++i)
    documents.push_back(english(std::to_string(i), "wind and the sun " + std::to_string(i)));
  const TemporaryIndex index(documents);
  const std::filesystem::path table = index.path() / index.stub().generations.front() / "position.glass";
  const auto size = static_cast<std::streamoff>(std::filesystem::file_size(table));
  std::fstream damage(table, std::ios::binary | std::ios::in | std::ios::out);
  damage.seekp(8192);
  damage << std::string(static_cast<std::size_t>(size) - 8192, 'x');
  damage.close();
  CHECK_THROWS_WITH(EnglishSearch(index.path()).search("\"wind and\""), Catch::Contains("indexer verify"));
}

TEST_CASE("All generations are searched as one") {
  const TemporaryIndex index({english("a", "wind"), english("b", "wind wind"), english("c", "sun")}, 3);
  CHECK(EnglishSearch(index.path()).ids("wind") == Ids{"b", "a"});
}

TEST_CASE("An index without documents gives nothing") {
  const TemporaryIndex index({}, 0);
  CHECK(EnglishSearch(index.path()).search("wind").documents.empty());
  CHECK(EnglishSearch(index.path()).search("").total.upper == 0);
}

TEST_CASE("An open state stays searchable when a newer one replaces it and its files are removed") {
  TemporaryIndex index({english("a", "wind")});
  EnglishSearch reading(index.path());
  CHECK(reading.ids("wind") == Ids{"a"});
  index.replace({english("b", "wind")});
  CHECK(reading.ids("wind") == Ids{"a"});
  CHECK(EnglishSearch(index.path()).ids("wind") == Ids{"b"});
}

TEST_CASE("When the open state can no longer be read the present one is opened and the search redone") {
  std::vector<Document> documents;
  for (int i = 0; i < 500; ++i) documents.push_back(english(std::to_string(i), "wind " + std::to_string(i)));
  const TemporaryIndex index(documents);
  EnglishSearch reading(index.path());
  const std::filesystem::path generation = index.path() / index.stub().generations.front();
  Request all;
  all.limit = 1000;
  for (DocId docid = 1; docid <= 4; ++docid) {
    remove_documents(generation, std::vector<DocId>{docid});
    const std::size_t found = reading.ids("wind", all).size();
    CHECK(found >= 500 - docid);
    CHECK(found <= 500);
  }
  CHECK(EnglishSearch(index.path()).ids("wind", all).size() == 496);
}

TEST_CASE("Pages follow each other, and a page behind the end is empty") {
  const TemporaryIndex index(
      {english("a", "wind wind wind"), english("b", "wind wind x"), english("c", "wind x x")});
  EnglishSearch reading(index.path());
  Request page;
  page.limit = 2;
  CHECK(reading.ids("wind", page) == Ids{"a", "b"});
  page.offset = 2;
  CHECK(reading.ids("wind", page) == Ids{"c"});
  page.offset = 9;
  CHECK(reading.ids("wind", page).empty());
  CHECK(reading.search("wind", page).total.value == 3);
}

TEST_CASE("A limit of zero counts") {
  const TemporaryIndex index({english("a", "wind"), english("b", "sun"), english("c", "wind sun")});
  Request count;
  count.limit = 0;
  const IndexResults found = EnglishSearch(index.path()).search("wind", count);
  CHECK(found.documents.empty());
  CHECK(found.total.exact());
  CHECK(found.total.value == 2);
}

TEST_CASE("Totals are bounds that hold, and exact when asked for") {
  std::vector<Document> documents;
  for (int i = 0; i < 3000; ++i)
    documents.push_back(english(std::to_string(i), i % 3 == 0 ? "wind sun" : "sun rain"));
  const TemporaryIndex index(documents);
  EnglishSearch reading(index.path());
  const Total quick = reading.search("wind rain").total;
  CHECK(quick.lower <= 3000);
  CHECK(quick.upper >= 3000);
  CHECK(quick.value >= quick.lower);
  CHECK(quick.value <= quick.upper);
  Request exact;
  exact.exact_total = true;
  const Total counted = reading.search("wind rain", exact).total;
  CHECK(counted.exact());
  CHECK(counted.value == 3000);
}

TEST_CASE("Newest and oldest first both put undated documents last") {
  const TemporaryIndex index({dated("none", 0), dated("new", 2024), dated("old", 1999), dated("mid", 2010)},
                             2);
  EnglishSearch reading(index.path());
  Request sorted;
  sorted.sort = SortOrder::newest;
  CHECK(reading.ids("wind", sorted) == Ids{"new", "mid", "old", "none"});
  sorted.sort = SortOrder::oldest;
  CHECK(reading.ids("wind", sorted) == Ids{"old", "mid", "new", "none"});
}

TEST_CASE("A date range keeps dated documents between its ends, open ends included") {
  const TemporaryIndex index(
      {dated("none", 0), dated("new", 2024), dated("old", 1999), dated("first", 1), dated("last", 9999)});
  EnglishSearch reading(index.path());
  Request range;
  range.sort = SortOrder::oldest;
  range.dates.from = Date{1999, 1, 1, std::nullopt};
  CHECK(reading.ids("wind", range) == Ids{"old", "new", "last"});
  range.dates.to = Date{2023, 12, 31, std::nullopt};
  CHECK(reading.ids("wind", range) == Ids{"old"});
  range.dates.from.reset();
  CHECK(reading.ids("wind", range) == Ids{"first", "old"});
  range.dates.from = Date{2023, 12, 31, std::nullopt};
  range.dates.to = Date{2023, 1, 1, std::nullopt};
  CHECK(reading.ids("wind", range).empty());
}

TEST_CASE("Words of the title count more than words of the text") {
  const TemporaryIndex index(
      {english("text", "wind power", "sun power"), english("title", "sun power", "wind power")});
  CHECK(EnglishSearch(index.path()).ids("wind") == Ids{"title", "text"});
}

TEST_CASE("A phrase does not reach from the title into the text") {
  const TemporaryIndex index({english("a", "zero goals", "net")});
  CHECK(EnglishSearch(index.path()).ids("\"net zero\"").empty());
}

TEST_CASE("COVID-19 finds it with and without the hyphen, the hyphenated first") {
  const TemporaryIndex index(
      {english("apart", "covid 19 came over us"), english("joined", "covid-19 came over us"),
       english("solid", "covid19 came over us"), english("covid", "covid came over us")});
  const Ids ids = EnglishSearch(index.path()).ids("COVID-19");
  REQUIRE(ids.size() == 3);
  CHECK(ids.front() == "joined");
}

TEST_CASE("Explaining gives the compiled query and parts that add up to the score") {
  const TemporaryIndex index(
      {english("a", "wind and net zero", "solar wind"), english("b", "rain"), english("c", "solar")});
  Request explain;
  explain.explain = true;
  const IndexResults found = EnglishSearch(index.path()).search("wind solar \"net zero\" -rain", explain);
  CHECK(found.xapian_query.find("AND_NOT rain") != std::string::npos);
  REQUIRE(found.documents.size() == 2);
  const std::vector<TermScore>& scores = found.documents[0].term_scores;
  REQUIRE(scores.size() == 4);
  CHECK(scores[0].term == "wind");
  CHECK(scores[2].term == "(phrase \"net zero\")");
  CHECK(scores[3].term == "(words together)");
  double sum = 0;
  for (const TermScore& score : scores) sum += score.score;
  CHECK(sum == Approx(found.documents[0].score));
  CHECK(found.documents[1].term_scores.size() == 1);
}

TEST_CASE("The frequency of a pattern is that of its terms and rarest places") {
  const TemporaryIndex index({english("a", "net zero"), english("b", "net gain"), english("c", "wind")});
  EnglishSearch reading(index.path());
  CHECK(reading.reader().frequency({{"net"}, {}}) == 2);
  CHECK(reading.reader().frequency({{"net", "wind"}, {}}) == 3);
  CHECK(reading.reader().frequency({{}, {{{"net"}, {"zero"}}}}) == 1);
  CHECK(reading.reader().frequency({{"missing"}, {}}) == 0);
}

TEST_CASE("A newer state is opened when asked for; one that cannot be opened leaves what is open") {
  TemporaryIndex index({english("a", "wind")});
  EnglishSearch reading(index.path());
  index.add({english("b", "wind")});
  CHECK(reading.ids("wind") == Ids{"a"});
  reading.reader().refresh();
  CHECK(reading.ids("wind") == Ids{"a", "b"});
  CHECK(reading.reader().stub().documents == 2);

  std::filesystem::remove(stub_path(index.path()));
  CHECK_THROWS_AS(reading.reader().refresh(), EnvironmentError);
  CHECK(reading.ids("wind") == Ids{"a", "b"});
}

TEST_CASE("A visit of words ends where it is cancelled, and what follows is not begun") {
  const TemporaryIndex index({english("a", "rain snow wind")});
  IndexReader reader(index.path());
  CancelFlag cancelled = false;
  reader.watch(&cancelled);
  std::vector<std::string> seen;
  CHECK_THROWS_AS(reader.visit_terms_from("r",
                                          [&](std::string_view word, std::string&) {
                                            seen.emplace_back(word);
                                            cancelled = true;
                                            return true;
                                          }),
                  Cancelled);
  CHECK(seen == std::vector<std::string>{"rain"});
  CHECK_THROWS_AS(reader.document_count("rain"), Cancelled);
  reader.watch(nullptr);
  CHECK(reader.document_count("rain") == 1);
}
