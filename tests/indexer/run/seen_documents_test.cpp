#include "indexer/run/seen_documents.h"

#include "tests/support/catch.h"

using broadsheet::SeenDocuments;

TEST_CASE("a document that was not marked was not seen") {
  SeenDocuments seen;
  seen.add_generation("generations/000001", 3);
  CHECK(seen.last("generations/000001", 3) == 0);
}

TEST_CASE("the last record of a document counts, in whatever order the workers come") {
  SeenDocuments seen;
  seen.add_generation("generations/000001", 3);
  CHECK(seen.mark("generations/000001", 2, 50));
  CHECK_FALSE(seen.mark("generations/000001", 2, 40));
  CHECK(seen.last("generations/000001", 2) == 50);
  CHECK_FALSE(seen.mark("generations/000001", 2, 60));
  CHECK(seen.last("generations/000001", 2) == 60);
  CHECK(seen.last("generations/000001", 1) == 0);
}

TEST_CASE("copies of a generation share its marks") {
  SeenDocuments seen;
  seen.add_generation("generations/000001", 3);
  seen.mark("generations/000001", 1, 7);
  seen.add_generation("generations/000001.2", 3);
  CHECK(seen.last("generations/000001.2", 1) == 7);
  seen.add_generation("generations/000002", 3);
  CHECK(seen.last("generations/000002", 1) == 0);
}
