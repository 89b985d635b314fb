#include "searcher/ranking/term_source.h"

#include <string>
#include <utility>
#include <vector>

#include "searcher/index/open_index.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

constexpr Bm25 bm25{1.2, 0.6, 0.1};

/// A document with each word so many times.
using Counts = std::vector<std::pair<std::string, unsigned>>;

Xapian::WritableDatabase database_of(const std::vector<Counts>& documents) {
  Xapian::WritableDatabase made(std::string(), Xapian::DB_BACKEND_INMEMORY);
  for (const Counts& counts : documents) {
    Xapian::Document document;
    for (const auto& [word, count] : counts) document.add_term(word, count);
    made.add_document(document);
  }
  return made;
}

/// Documents 1 to 1000; the further, the longer, and every seventh has `wind` most often.
Xapian::WritableDatabase many_documents() {
  std::vector<Counts> documents;
  for (unsigned i = 1; i <= 1000; ++i)
    documents.push_back({{"wind", 1 + i % 7}, {i % 3 == 0 ? "power" : "rain", 1 + i % 5}, {"filler", i}});
  return database_of(documents);
}

using Ranking = std::vector<std::pair<Xapian::docid, std::string>>;

/// The best so many, with their scores to four places.
Ranking ranking(const Xapian::Database& index, const Xapian::Query& query, Xapian::doccount count) {
  Xapian::Enquire enquire(index);
  enquire.set_weighting_scheme(Xapian::BM25Weight(bm25.k1, 0, 1, bm25.b, bm25.shortest));
  enquire.set_query(query);
  const Xapian::MSet found = enquire.get_mset(0, count);
  Ranking list;
  for (auto match = found.begin(); match != found.end(); ++match)
    list.emplace_back(*match, std::to_string(match.get_weight()).substr(0, 6));
  return list;
}

TermScoring scoring(const Xapian::Database& index, DocumentLengths& lengths) {
  return {bm25, index.get_average_length(), &lengths};
}

const Xapian::Query wind_term("wind"), rain_term("rain"), power_term("power");

}  // namespace

TEST_CASE("term sources rank as Xapian does, the first time and when the lengths are kept") {
  const Xapian::WritableDatabase index = many_documents();
  DocumentLengths lengths({index});
  const Xapian::Query any(Xapian::Query::OP_OR, wind_term, power_term);
  const Xapian::Query narrowed(Xapian::Query::OP_FILTER, any, power_term);
  const Xapian::Query without(Xapian::Query::OP_AND_NOT, any, rain_term);
  for (const Xapian::Query& query : {wind_term, any, wind_term & power_term, narrowed, without})
    for (const Xapian::doccount count : {5, 5, 2000}) {
      INFO(query.get_description() << ", " << count << " documents");
      const Xapian::Query scored = with_term_sources(query, index, scoring(index, lengths));
      CHECK(ranking(index, scored, count) == ranking(index, query, count));
    }
}

TEST_CASE("the lengths of several generations are kept apart") {
  Document brief, lengthy;
  brief.id = "brief", brief.text = "wind";
  lengthy.id = "lengthy", lengthy.text = "wind over the dark hills";
  const TemporaryIndex folder({brief, lengthy}, 2);
  const OpenIndex index(folder.path());
  REQUIRE(index.generations().size() == 2);
  for (int time = 1; time <= 2; ++time)
    CHECK(ranking(index.database(),
                  with_term_sources(wind_term, index.database(), scoring(index.database(), index.lengths())),
                  2) == ranking(index.database(), wind_term, 2));
  CHECK(*index.lengths().of(index.generations()[0]) == DocumentLengths::Lengths{0, 1});
  CHECK(*index.lengths().of(index.generations()[1]) == DocumentLengths::Lengths{0, 5});
}

TEST_CASE("databases that cannot be told apart are ranked without keeping lengths") {
  const Xapian::WritableDatabase first = database_of({{{"wind", 1}}});
  const Xapian::WritableDatabase second = database_of({{{"wind", 1}, {"filler", 90}}});
  Xapian::Database index;
  index.add_database(first);
  index.add_database(second);
  DocumentLengths lengths({first, second});
  CHECK(lengths.of(first) == nullptr);
  CHECK(ranking(index, with_term_sources(wind_term, index, scoring(index, lengths)), 2) ==
        ranking(index, wind_term, 2));
}

TEST_CASE("only terms that do nothing but add their score become sources") {
  const Xapian::WritableDatabase index = database_of({{{"wind", 1}}});
  DocumentLengths lengths({index});
  const auto rewritten = [&](const Xapian::Query& query) {
    return with_term_sources(query, index, scoring(index, lengths)).get_description();
  };
  CHECK(rewritten(wind_term | rain_term) == "Query((PostingSource(wind) OR PostingSource(rain)))");
  CHECK(rewritten({Xapian::Query::OP_FILTER, wind_term, rain_term}) ==
        "Query((PostingSource(wind) FILTER rain))");
  CHECK(rewritten({Xapian::Query::OP_AND_NOT, wind_term, rain_term}) ==
        "Query((PostingSource(wind) AND_NOT rain))");
  CHECK(rewritten({Xapian::Query::OP_SYNONYM, wind_term, rain_term}) == "Query(PostingSource(wind))");
  CHECK(rewritten({Xapian::Query::OP_PHRASE, wind_term, rain_term}) == "Query((wind PHRASE 2 rain))");
  CHECK(rewritten(Xapian::Query::MatchAll) == "Query(<alldocuments>)");
}
