#include "indexer/extractors/mail/part_text.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

std::string text_of(const std::string& headers, const std::string& body) {
  return read_mail("Subject: x\n" + headers + "\n\n" + body).text;
}

}  // namespace

TEST_CASE("transfer encodings are undone") {
  CHECK(text_of("Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8",
                "gr=C3=BCner Kr=\nan") == "grüner Kran");
  CHECK(text_of("Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=iso-8859-1",
                "Z3L8bg==") == "grün");
  CHECK(text_of("Content-Transfer-Encoding: x-uuencode", "begin 644 a\n$8W)A;@``\n`\nend\n") == "cran");
}

TEST_CASE("a charset that is missing, unknown or wrong is guessed") {
  const std::string latin =
      "Gr\xfc\xdf"
      "e aus M\xfcnchen, wo die B\xe4"
      "ckerei \xf6"
      "ffnet.";
  for (const char* declared :
       {"", "Content-Type: text/plain; charset=unknown-8bit", "Content-Type: text/plain; charset=us-ascii",
        "Content-Type: text/plain; charset=utf-8"})
    CHECK(text_of(std::string(declared).empty() ? "X-None: 1" : declared, latin) ==
          "Grüße aus München, wo die Bäckerei öffnet.");
  CHECK(text_of("Content-Type: text/plain; charset=iso-8859-1", "gr\xc3\xbcn") == "grün");
  CHECK(text_of("Content-Type: text/plain; charset=iso-8859-1", "\x93quoted\x94") == "“quoted”");
}

TEST_CASE("charsets with shifts are converted, even where nobody declares them") {
  CHECK(text_of("Content-Type: text/plain; charset=iso-2022-jp", "\x1b$B9A\x1b(B") == "港");
  CHECK(text_of("X-None: 1", "\x1b$B9A\x1b(B") == "港");
  CHECK(text_of("Content-Type: text/plain; charset=utf-7", "gr+APw-n") == "grün");
}

TEST_CASE("flowed lines are joined") {
  CHECK(text_of("Content-Type: text/plain; format=flowed", "The crane \nstands.\n> old \n> text\n") ==
        "The crane stands.\n\ufdd1> old text\ufdd2");
}

TEST_CASE("HTML is read as text, also where it is called plain") {
  CHECK(text_of("Content-Type: text/html; charset=utf-8", "<p>Crane</p><p>stands") == "Crane\n\nstands");
  CHECK(text_of("Content-Type: text/plain", "<html><body><p>Crane") == "Crane");
  CHECK(text_of("Content-Type: text/html",
                "<meta charset=iso-8859-2><p>\xb3"
                "\xf3"
                "d\xbc") == "łódź");
}

TEST_CASE("marks in a message cannot forge asides") {
  CHECK(text_of("Content-Type: text/plain; charset=utf-8", "a\ufdd1b") == "ab");
}
