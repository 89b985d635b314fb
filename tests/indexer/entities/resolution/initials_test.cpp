#include "indexer/entities/resolution/initials.h"

#include "tests/support/catch.h"

TEST_CASE("Acronyms are told from words") {
  using broadsheet::resolution::is_acronym;
  CHECK(is_acronym("HSA"));
  CHECK(is_acronym("BaFin"));
  CHECK(is_acronym("S&D"));
  CHECK(is_acronym("G7") == false);
  CHECK_FALSE(is_acronym("Bolt"));
  CHECK_FALSE(is_acronym("Two Words"));
  CHECK_FALSE(is_acronym("A"));
}

TEST_CASE("An acronym spells a name by its initials in order") {
  using broadsheet::resolution::spells;
  CHECK(spells("HSA", "Harbour Safety Agency"));
  CHECK(spells("HSA", "Harbour and Safety Agency"));
  CHECK_FALSE(spells("HAS", "Harbour Safety Agency"));
  CHECK_FALSE(spells("SA", "Harbour Safety Agency"));
}
