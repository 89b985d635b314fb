#include "indexer/entities/resolution/person_titles.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet::resolution;

namespace {

std::string untitled(const std::string& name) {
  return name.substr(broadsheet::resolution::titles_size(name));
}

}  // namespace

TEST_CASE("Titles and offices before a name are seen, one after the other") {
  CHECK(untitled("Herr Prof. Dr. Brook") == "Brook");
  CHECK(untitled("Deputy Prime Minister Mary Ashdown") == "Mary Ashdown");
  CHECK(untitled("Sen. Ashdown") == "Ashdown");
  CHECK(untitled("Präsidentin Ashdown") == "Ashdown");
  CHECK(untitled("señora Ashdown") == "Ashdown");
}

TEST_CASE("Words that only go with a title are names without one") {
  CHECK(untitled("Chief Brook") == "Chief Brook");
  CHECK(untitled("First Brook") == "First Brook");
  CHECK(untitled("Justin Brook") == "Justin Brook");
}

TEST_CASE("A title alone is a name") {
  CHECK(untitled("President") == "President");
  CHECK(untitled("Prime Minister") == "Prime Minister");
  CHECK(untitled("").empty());
}

TEST_CASE("Titles and nothing else are told from names") {
  CHECK(broadsheet::resolution::is_only_titles("President"));
  CHECK(broadsheet::resolution::is_only_titles("Prime Minister"));
  CHECK(broadsheet::resolution::is_only_titles("Secretary-General"));
  CHECK_FALSE(broadsheet::resolution::is_only_titles("President Brook"));
  CHECK_FALSE(broadsheet::resolution::is_only_titles(""));
}
