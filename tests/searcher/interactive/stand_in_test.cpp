#include "searcher/interactive/stand_in.h"

#include <catch2/catch.hpp>

namespace broadsheet {

TEST_CASE("bars and lines have stand-ins, letters lose their accents, the rest is a question mark") {
  CHECK(stand_in("█") == "#");
  CHECK(stand_in("│") == "|");
  CHECK(stand_in("é") == "e");
  CHECK(stand_in("É") == "E");
  CHECK(stand_in("е") == "?");
  CHECK(stand_in("送") == "?");
  CHECK(stand_in("\xff") == "?");
}

}  // namespace broadsheet
