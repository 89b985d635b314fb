#include "indexer/extractors/mail/mail_message.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

TEST_CASE("headers of a message become values") {
  const ExtractedDocument document = read_mail(
      "From: Jane Doe <jane@example.org>\n"
      "To: Max Roe <max@example.org>, press@example.com\n"
      "Cc: \"Poe, Ann\" <ann@example.org>\n"
      "Subject: Re: The harbour\n"
      "Date: Tue, 5 Mar 2024 10:20:30 +0100\n"
      "Message-ID: <two@example.org>\n"
      "In-Reply-To: <one@example.org>\n"
      "References: <zero@example.org> <one@example.org>\n"
      "List-Id: Harbour talk <harbour.lists.example.org>\n"
      "Reply-To: desk@example.org\n"
      "\n"
      "The crane stands still.\n");
  CHECK(document.values == std::vector<std::pair<std::string, std::string>>{
                               {"title", "Re: The harbour"},
                               {"id", "two@example.org"},
                               {"date", "2024-03-05T10:20:30+01:00"},
                               {"author", "Jane Doe"},
                               {"from", "Jane Doe <jane@example.org>"},
                               {"to", "Max Roe <max@example.org>"},
                               {"to", "press@example.com"},
                               {"cc", "Poe, Ann <ann@example.org>"},
                               {"reply_to", "desk@example.org"},
                               {"in_reply_to", "one@example.org"},
                               {"thread", "zero@example.org"},
                               {"list", "harbour.lists.example.org"},
                           });
  CHECK(document.text == "The crane stands still.");
  CHECK(document.warnings.empty());
}

TEST_CASE("a message without an id has none, so that its place is its id") {
  const ExtractedDocument document = read_mail("From: a@example.org\nSubject: x\n\nText\n");
  CHECK(values_of(document, "id").empty());
  CHECK(values_of(document, "thread").empty());
}

TEST_CASE("without a date that can be read, the message has that of its arrival") {
  const ExtractedDocument document = read_mail(
      "Received: from b.example by a.example; Tue, 5 Mar 2024 09:00:00 +0000\n"
      "Received: from c.example by b.example; Tue, 5 Mar 2024 08:00:00 +0000\n"
      "Date: yesterday\nSubject: x\n\nText\n");
  CHECK(values_of(document, "date") == "2024-03-05T09:00:00+00:00");
  CHECK(document.warnings == std::vector<std::string>{"date not understood: yesterday"});
}

TEST_CASE("the line of a mailbox is no part of a message, but may tell its date") {
  const ExtractedDocument document =
      read_mail("From jane@example.org Tue Mar  5 10:20:30 2024\nSubject: Harbour\n\nText\n");
  CHECK(values_of(document, "title") == "Harbour");
  CHECK(values_of(document, "date") == "2024-03-05T10:20:30+00:00");
}

TEST_CASE("a message of Apple Mail ends before its property list") {
  const std::string message = "Subject: Harbour\n\nText\n";
  const ExtractedDocument document =
      read_mail(std::to_string(message.size()) + "      \n" + message + "<?xml version=\"1.0\"?><plist/>\n");
  CHECK(values_of(document, "title") == "Harbour");
  CHECK(document.text == "Text");
}

TEST_CASE("an empty message is a fault") {
  CHECK_THROWS_AS(read_mail(" \n\n"), ExtractionFault);
}

TEST_CASE("headers without a body are a document") {
  const ExtractedDocument document = read_mail("Subject: Harbour closed\nFrom: a@example.org");
  CHECK(values_of(document, "title") == "Harbour closed");
  CHECK(document.text.empty());
}
