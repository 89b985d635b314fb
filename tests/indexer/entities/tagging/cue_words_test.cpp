#include "indexer/entities/tagging/cue_words.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("Cue words say what stands beside them, in several languages") {
  CHECK(cues_of("ministerium") & cue_organisation);
  CHECK(cues_of("mr.") & cue_title);
  CHECK(cues_of("gmbh") == cue_company);
  CHECK(cues_of("nach") & cue_preposition);
}

TEST_CASE("A word may be several cues") {
  CHECK((cues_of("de") & (cue_particle | cue_connector)) == (cue_particle | cue_connector));
}

TEST_CASE("Other words are none") {
  CHECK(cues_of("table") == 0);
  CHECK(cues_of("") == 0);
  CHECK(cues_of("Minister") == 0);
}
