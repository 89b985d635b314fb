#include "indexer/extractors/mail/mail_asides.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

std::string bracketed(std::string_view text) {
  return with_brackets(with_mail_asides(with_marks(text), false));
}
std::string bracketed_forward(std::string_view text) {
  return with_brackets(with_mail_asides(with_marks(text), true));
}

}  // namespace

TEST_CASE("quoted lines and the line before them are asides") {
  CHECK(bracketed("Yes.\n\nOn 5 March 2024, Jane wrote:\n> Does it?\n>\n> Jane\nMax") ==
        "Yes.\n\n[On 5 March 2024, Jane wrote:\n> Does it?\n>\n> Jane]\nMax");
  CHECK(bracketed("> Does it?\nYes.\n> Since when?\nTuesday.") ==
        "[> Does it?]\nYes.\n[> Since when?]\nTuesday.");
}

TEST_CASE("a long line before a quotation may be cut") {
  CHECK(bracketed("Yes.\nOn Tue, 5 Mar 2024 at 10:20, Jane Doe\n<jane@x.org> wrote:\n\n> Does it?") ==
        "Yes.\n[On Tue, 5 Mar 2024 at 10:20, Jane Doe\n<jane@x.org> wrote:]\n\n[> Does it?]");
}

TEST_CASE("after a line that only programs write, the rest is quoted without signs") {
  CHECK(bracketed("Ja.\n\nAm 05.03.2024 um 10:20 schrieb Jane <j@x.org>:\n\nSteht er?\nJane") ==
        "Ja.\n\n[Am 05.03.2024 um 10:20 schrieb Jane <j@x.org>:\n\nSteht er?\nJane]");
  CHECK(bracketed("In 2024 the minister wrote:\nThe crane stands.") ==
        "In 2024 the minister wrote:\nThe crane stands.");
}

TEST_CASE("copied headers begin a quoted message") {
  CHECK(bracketed("Yes.\n\nFrom: Jane\nSent: Tuesday\nTo: Max\nSubject: Crane\n\nDoes it?") ==
        "Yes.\n\n[From: Jane\nSent: Tuesday\nTo: Max\nSubject: Crane\n\nDoes it?]");
  CHECK(bracketed("Ja.\n*Von:* Jane\n*Gesendet:* Dienstag\n*An:* Max\nSteht er?") ==
        "Ja.\n[*Von:* Jane\n*Gesendet:* Dienstag\n*An:* Max\nSteht er?]");
  CHECK(bracketed("Yes.\n-----Original Message-----\nDoes it?") ==
        "Yes.\n[-----Original Message-----\nDoes it?]");
  CHECK(bracketed("From: the harbour\nwe saw the ships.") == "From: the harbour\nwe saw the ships.");
}

TEST_CASE("a forwarded message is the message's own text") {
  const std::string gmail =
      "See.\n\n---------- Forwarded message ---------\nFrom: Jane\nDate: Tue\nTo: Max\n\nText";
  CHECK(bracketed(gmail) == gmail);
  const std::string apple = "See.\n\nBegin forwarded message:\n\n> From: Jane\n> Text";
  CHECK(bracketed(apple) == apple);
  const std::string outlook = "See.\n\nFrom: Jane\nSent: Tuesday\nTo: Max\nSubject: Crane\n\nText";
  CHECK(bracketed_forward(outlook) == outlook);
}

TEST_CASE("a message that was forwarded once is still quoted in the reply") {
  CHECK(bracketed("Yes.\n> Begin forwarded message:\n> Text") ==
        "Yes.\n[> Begin forwarded message:\n> Text]");
}

TEST_CASE("a signature ends a message, or is followed by what is forwarded") {
  CHECK(bracketed("Yes.\n-- \nJane\nHarbour desk") == "Yes.\n[-- \nJane\nHarbour desk]");
  CHECK(bracketed_forward("See.\n-- \nJane\n\n-----Original Message-----\nText") ==
        "See.\n[-- \nJane\n]\n-----Original Message-----\nText");
}

TEST_CASE("footers of devices and lists are asides") {
  CHECK(bracketed("Yes.\n\nSent from my iPhone") == "Yes.\n\n[Sent from my iPhone]");
  CHECK(
      bracketed(
          "Yes.\n_______________________________________________\nHarbour list\nharbour@lists.example.org") ==
      "Yes.\n[_______________________________________________\nHarbour list\nharbour@lists.example.org]");
}

TEST_CASE("asides that are marked already stay") {
  CHECK(bracketed("Yes.\n\n[On Tuesday\n\nold]\n\nmine") == "Yes.\n\n[On Tuesday\n\nold]\n\nmine");
}

TEST_CASE("a message of nothing but a quotation has no aside") {
  CHECK(bracketed("> All that there is\n> to read") == "> All that there is\n> to read");
}
