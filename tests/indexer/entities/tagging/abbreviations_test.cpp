#include "indexer/entities/tagging/abbreviations.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("Abbreviations are known as they are written") {
  CHECK(is_abbreviation("Mr"));
  CHECK(is_abbreviation("Inc"));
  CHECK_FALSE(is_abbreviation("mr"));
  CHECK_FALSE(is_abbreviation("Paris"));
}

TEST_CASE("Elided words of French and Italian are known in small letters") {
  CHECK(is_elided_word("l"));
  CHECK(is_elided_word("dell"));
  CHECK_FALSE(is_elided_word("o"));
  CHECK_FALSE(is_elided_word(""));
}
