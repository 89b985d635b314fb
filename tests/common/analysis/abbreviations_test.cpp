#include "common/analysis/abbreviations.h"

#include "tests/support/catch.h"

using broadsheet::Dot;
using broadsheet::dot_behind_abbreviation;

TEST_CASE("Abbreviations are known in any case, each with what may follow") {
  CHECK(dot_behind_abbreviation("Dr") == Dot::never_ends);
  CHECK(dot_behind_abbreviation("NO") == Dot::before_number);
  CHECK(dot_behind_abbreviation("núm") == Dot::before_number);
  CHECK(dot_behind_abbreviation("Inc") == Dot::before_opener);
}

TEST_CASE("Other words end a sentence") {
  CHECK(dot_behind_abbreviation("energy") == Dot::ends);
  CHECK(dot_behind_abbreviation("") == Dot::ends);
}
