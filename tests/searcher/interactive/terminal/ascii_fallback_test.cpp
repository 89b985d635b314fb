#include "searcher/interactive/terminal/ascii_fallback.h"

#include "tests/support/catch.h"

namespace broadsheet::interactive {

TEST_CASE("bars and lines have stand-ins, letters lose their accents, the rest is a question mark") {
  CHECK(ascii_fallback("█") == "#");
  CHECK(interactive::ascii_fallback("│") == "|");
  CHECK(ascii_fallback("é") == "e");
  CHECK(ascii_fallback("É") == "E");
  CHECK(ascii_fallback("е") == "?");
  CHECK(ascii_fallback("送") == "?");
  CHECK(ascii_fallback("\xff") == "?");
}

}  // namespace broadsheet::interactive
