#include "searcher/ranking/bm25.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("The length of documents counts more, the more words a query has, up to five") {
  CHECK(bm25_for(0).b == Approx(0.3));
  CHECK(bm25_for(1).b == Approx(0.3));
  CHECK(bm25_for(3).b == Approx(0.45));
  CHECK(bm25_for(5).b == Approx(0.6));
  CHECK(bm25_for(500).b == Approx(0.6));
}

TEST_CASE("Rarer terms tell more, and the commonest still something") {
  CHECK(inverse_document_frequency(1000, 1) > inverse_document_frequency(1000, 10));
  CHECK(inverse_document_frequency(1000, 1) == Approx(6.502).margin(0.001));
  CHECK(inverse_document_frequency(1000, 1000) > 0);
}

TEST_CASE("A score grows with occurrences towards its limit, and falls with length") {
  const Bm25 bm25;
  CHECK(bm25_score(bm25, 2, 0, 1) == 0);
  CHECK(bm25_score(bm25, 2, 1, 1) == Approx(2));  // one occurrence in a document of average length: the idf
  CHECK(bm25_score(bm25, 2, 1000, 1) < 2 * 2.2);
  CHECK(bm25_score(bm25, 2, 1, 2) < bm25_score(bm25, 2, 1, 1));
  CHECK(bm25_score(bm25, 2, 1, 0.05) == bm25_score(bm25, 2, 1, 0.1));
}
