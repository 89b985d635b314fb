#include "common/stems/latvian.h"

#include "tests/support/catch.h"

using broadsheet::stem_latvian;

TEST_CASE("Latvian words lose their case ending") {
  CHECK(stem_latvian("likumiem") == "likum");
  CHECK(stem_latvian("valdībā") == "valdib");
  CHECK(stem_latvian("ministru") == "ministr");
  CHECK(stem_latvian("nodokļa") == "nodokl");
  CHECK(stem_latvian("nodoklis") == "nodokl");
  CHECK(stem_latvian("upju") == "up");
  CHECK(stem_latvian("upe") == "up");
  CHECK(stem_latvian("") == "");
}
