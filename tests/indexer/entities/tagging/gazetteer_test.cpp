#include "indexer/entities/tagging/gazetteer.h"

#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("Names are found by their keys, with the lists that hold them") {
  const std::vector<GazetteerEntry> entries{{3, 1, 0}, {7, 4, 2}};
  const Gazetteer gazetteer(entries);
  CHECK(gazetteer.find(7).classes == 4);
  CHECK(gazetteer.find(7).longest == 2);
  CHECK(gazetteer.find(5).classes == 0);
  CHECK(gazetteer.size() == 2);
}

TEST_CASE("Entries with one key are one") {
  const std::vector<GazetteerEntry> entries{{9, 1, 3}, {9, 2, 2}};
  const Gazetteer gazetteer(entries);
  CHECK(gazetteer.size() == 1);
  CHECK(gazetteer.find(9).classes == 3);
  CHECK(gazetteer.find(9).longest == 3);
}

TEST_CASE("An empty gazetteer finds nothing") {
  CHECK(Gazetteer().find(1).classes == 0);
  CHECK(Gazetteer(std::vector<GazetteerEntry>{}).find(1).classes == 0);
}

TEST_CASE("Keys of phrases depend on the order of words and are never 0") {
  CHECK(phrase_key(phrase_key(0, 1), 2) != phrase_key(phrase_key(0, 2), 1));
  CHECK(phrase_key(0, 0) != 0);
}
