#include "searcher/ranking/word_source.h"

#include <map>
#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

constexpr Bm25 bm25{1.2, 0.6, 0.1};

using Counts = std::map<std::string, unsigned>;

Xapian::WritableDatabase index_of(const std::vector<Counts>& documents) {
  Xapian::WritableDatabase made(std::string(), Xapian::DB_BACKEND_INMEMORY);
  for (const Counts& counts : documents) {
    Xapian::Document document;
    for (const auto& [word, count] : counts) document.add_term(word, count);
    made.add_document(document);
  }
  return made;
}

/// The documents that the query finds once its words have sources.
std::vector<Xapian::docid> found_by(const Xapian::Query& query, const Xapian::Database& index,
                                    Xapian::doccount count = 100) {
  DocumentLengths lengths({index});
  DocumentSets sets;
  Xapian::Enquire enquire(index);
  const Xapian::Query scored =
      with_term_sources(query, index, {bm25, index.get_average_length(), &lengths, &sets});
  REQUIRE(scored.get_type() == Xapian::Query::LEAF_POSTING_SOURCE);
  enquire.set_query(scored);
  std::vector<Xapian::docid> ids;
  const Xapian::MSet found = enquire.get_mset(0, count);
  for (auto match = found.begin(); match != found.end(); ++match) ids.push_back(*match);
  return ids;
}

Xapian::Query any_of(const Xapian::Query& first, const Xapian::Query& second) {
  return {Xapian::Query::OP_SYNONYM, first, second};
}

const Xapian::Query life("life"), lifesaving("lifesav");

}  // namespace

TEST_CASE("A word of two terms finds the documents with either, the most frequent first") {
  const auto index = index_of({{{"life", 1}, {"x", 9}}, {{"lifesav", 3}, {"x", 7}}, {{"x", 10}}});
  CHECK(found_by(any_of(life, lifesaving), index) == std::vector<Xapian::docid>{2, 1});
  CHECK(found_by(any_of(life, lifesaving), index, 1) == std::vector<Xapian::docid>{2});
}

TEST_CASE("Two terms at the same places do not count twice") {
  const auto index = index_of({{{"life", 2}, {"lifesav", 2}, {"x", 6}}, {{"life", 3}, {"x", 7}}});
  CHECK(found_by(any_of(life, lifesaving), index) == std::vector<Xapian::docid>{2, 1});
}

TEST_CASE("A term may count only in documents with another term, or only in those without") {
  const auto index = index_of({{{"lifesav", 1}, {"Lfr", 0}}, {{"lifesav", 1}, {"Len", 0}}, {{"life", 1}}});
  const Xapian::Query french("Lfr");
  const Xapian::Query in_french(Xapian::Query::OP_FILTER, lifesaving, french);
  const Xapian::Query elsewhere(Xapian::Query::OP_AND_NOT, lifesaving, french);
  CHECK(found_by(any_of(life, in_french), index) == std::vector<Xapian::docid>{1, 3});
  CHECK(found_by(any_of(life, elsewhere), index) == std::vector<Xapian::docid>{2, 3});
}

TEST_CASE("Phrases among the terms make no word") {
  const Xapian::Query both[] = {life, lifesaving};
  const Xapian::Query phrase(Xapian::Query::OP_PHRASE, both, both + 2, 2);
  CHECK(word_terms(any_of(life, phrase)).empty());
  CHECK(word_terms(life).empty());
}
