#include "searcher/ranking/word_scorer.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// Documents of 2, 4, 6 ... words, half of them `wind`.
Xapian::WritableDatabase windy_documents(unsigned count) {
  Xapian::WritableDatabase made(std::string(), Xapian::DB_BACKEND_INMEMORY);
  for (unsigned i = 1; i <= count; ++i) {
    Xapian::Document document;
    document.add_term("wind", i);
    document.add_term("filler", i);
    made.add_document(document);
  }
  return made;
}

}  // namespace

TEST_CASE("A document that has a word too seldom for a score is told by that alone") {
  const Xapian::WritableDatabase documents = windy_documents(5);
  DocumentLengths lengths;
  const TermScoring scoring{{1.2, 0.6, 0.1}, documents.get_average_length(), &lengths};
  WordScorer scorer(2, scoring, documents, 5);
  for (const double least : {0.5, 2.0, 3.0, 1.0}) {
    const Xapian::termcount fewest = scorer.fewest_for(least);
    INFO(least);
    for (unsigned i = 1; i < fewest; ++i) CHECK(scorer.score(i, i) < least);
  }
  CHECK(scorer.fewest_for(0.5) == 1);
  CHECK(scorer.fewest_for(100) == 6);
  CHECK(scorer.score(1, 5) <= scorer.highest_score());
}
