#include "indexer/extractors/mail/encoded_words.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("encoded words are decoded") {
  CHECK(decoded_header("=?iso-8859-1?Q?gr=FCn?=") == "grün");
  CHECK(decoded_header("Re: =?UTF-8?B?Z3LDvG4=?= and blue") == "Re: grün and blue");
  CHECK(decoded_header("=?utf-8?q?a_b?=") == "a b");
  CHECK(decoded_header("=?us-ascii*en?Q?crane?=") == "crane");
}

TEST_CASE("blanks between encoded words are no text") {
  CHECK(decoded_header("=?utf-8?Q?har?= =?utf-8?Q?bour?=") == "harbour");
  CHECK(decoded_header("=?iso-8859-1?Q?gr=FCn?= =?utf-8?Q?er?=") == "grüner");
}

TEST_CASE("a character that is cut by two words is whole") {
  CHECK(decoded_header("=?utf-8?Q?gr=C3?= =?utf-8?Q?=BCn?=") == "grün");
  CHECK(decoded_header("=?utf-8?B?Z3LD?= =?utf-8?B?vG4=?=") == "grün");
}

TEST_CASE("raw bytes in headers are read in the encoding that they look like") {
  CHECK(decoded_header("grün") == "grün");
  CHECK(decoded_header("B\xfcrger gr\xfcnden Gr\xfcne f\xfcr M\xfcnchen") ==
        "Bürger gründen Grüne für München");
}

TEST_CASE("a wrong charset does not spoil a word") {
  CHECK(decoded_header("=?us-ascii?Q?gr=C3=BCn?=") == "grün");
  CHECK(decoded_header("=?no-such-charset?Q?gr=C3=BCn?=") == "grün");
}

TEST_CASE("what is no encoded word stays") {
  for (const char* text : {"=?", "=?utf-8?", "=?utf-8?X?a?=", "=?utf-8?Q?a", "a =? b ?= c"})
    CHECK(decoded_header(text) == text);
}

TEST_CASE("decoded names in lists of addresses are quoted") {
  CHECK(decoded_address_list("=?utf-8?Q?Doe=2C_Jane?= <j@x.org>") == "\"Doe, Jane\" <j@x.org>");
  CHECK(decoded_address_list("\"=?utf-8?Q?Gr=C3=BCn?=\" <j@x.org>") == "\"Grün\" <j@x.org>");
  CHECK(decoded_address_list("j@x.org (=?utf-8?Q?Gr=C3=BCn?=)") == "j@x.org (Grün)");
}
