#include "common/stems/armenian.h"

#include "tests/support/catch.h"

using broadsheet::stem_armenian;

TEST_CASE("Armenian words lose articles and case endings") {
  CHECK(stem_armenian("օրենքների") == "օրենք");
  CHECK(stem_armenian("օրենքը") == "օրենք");
  CHECK(stem_armenian("օր") == "օր");
  CHECK(stem_armenian("կառավարության") == "կառավարություն");
  CHECK(stem_armenian("կառավարությունը") == "կառավարություն");
  CHECK(stem_armenian("հայաստանում") == "հայաստան");
  CHECK(stem_armenian("") == "");
}
