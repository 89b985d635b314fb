#include "indexer/extractors/pdf/glyph_text.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("ligatures and presentation forms are letters") {
  CHECK(plain_text(U"\ufb03cient \ufb01re", false) == "fficient fire");
  CHECK(plain_text(U"\ufefb", false) == "\u0644\u0627");
}

TEST_CASE("signs of symbol fonts are bullets, letters in their range are letters") {
  CHECK(plain_text(U"\uf0b7", true) == "\u2022");
  CHECK(plain_text(U"\uf041\uf042", false) == "AB");
}

TEST_CASE("control characters, private characters and marks are dropped") {
  CHECK(plain_text(U"a\u0001b\ue123c\ufdd0d\u200fe", false) == "abcde");
}

TEST_CASE("accents are composed, and no-break spaces are blanks") {
  CHECK(plain_text(U"e\u0301\u00a0a", false) == "\u00e9 a");
}

TEST_CASE("code points of UTF-16") {
  const char16_t units[] = {0x41, 0xD83D, 0xDE00};
  CHECK(code_points({units, 3}) == U"A\U0001F600");
}

TEST_CASE("fonts tell by their names") {
  CHECK(is_bold_font("ABCDEF+Arial-BoldMT"));
  CHECK_FALSE(is_bold_font("Arial"));
  CHECK(is_symbol_font("Wingdings-Regular"));
}
