#include "indexer/input/code_page.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("text is converted from and to encodings that ICU knows") {
  CHECK(utf8_from("\xb1\xb6", "ISO-8859-2") == "ąś");
  CHECK(bytes_in("ąś", "ISO-8859-2") == "\xb1\xb6");
  CHECK(utf8_from("\xff", "UTF-8") == "\uFFFD");
  CHECK_FALSE(utf8_from("a", "x-unheard-of"));
  CHECK(bytes_in("a", "x-unheard-of").empty());
}

TEST_CASE("the upper half of an encoding lists its characters") {
  const auto half = high_half("windows-1252");
  REQUIRE(half);
  CHECK((*half)[0] == U'€');
  CHECK((*half)[0xe9 - 0x80] == U'é');
  CHECK_FALSE(high_half("x-unheard-of"));
}
