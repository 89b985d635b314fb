#include "common/stems/albanian.h"

#include "tests/support/catch.h"

using broadsheet::stem_albanian;

TEST_CASE("Albanian words lose articles and case endings") {
  CHECK(stem_albanian("ligjeve") == "ligj");
  CHECK(stem_albanian("ligji") == "ligj");
  CHECK(stem_albanian("qeverisë") == "qever");
  CHECK(stem_albanian("qeveria") == "qever");
  CHECK(stem_albanian("ministër") == "ministr");
  CHECK(stem_albanian("ministrave") == "ministr");
  CHECK(stem_albanian("shteteve") == "shtet");
  CHECK(stem_albanian("shtet") == "shtet");
  CHECK(stem_albanian("") == "");
}
