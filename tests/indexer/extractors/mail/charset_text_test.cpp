#include "indexer/extractors/mail/charset_text.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("names of charsets are taken as people write them") {
  CHECK(text_in_charset("gr\xfcn", " \"ISO-8859-1\" ") == "grün");
  CHECK(text_in_charset("\xf9\xec\xe5\xed", "iso-8859-8-i") == "שלום");
  CHECK(text_in_charset(std::string_view("g\0r\0", 4), "utf-16le") == "gr");
}

TEST_CASE("UTF-8 stays, whatever is declared") {
  CHECK(text_in_charset("grün", "iso-8859-1") == "grün");
}
