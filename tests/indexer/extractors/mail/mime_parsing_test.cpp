#include "indexer/extractors/mail/mime_parsing.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("a header of several lines is one line") {
  const auto message = parsed_message("Subject: The\r\n crane\r\nTo: a@x\r\nTo: b@x\r\n\r\nText");
  CHECK(raw_header(GMIME_OBJECT(message.get()), "subject") == "The crane");
  CHECK(raw_header(GMIME_OBJECT(message.get()), "To") == "a@x, b@x");
  CHECK(first_raw_header(GMIME_OBJECT(message.get()), "To") == "a@x");
  CHECK(raw_header(GMIME_OBJECT(message.get()), "Cc").empty());
}

TEST_CASE("what stands before the headers is skipped") {
  for (const char* preface : {"\xEF\xBB\xBF", "\n\r\n", "From a@x Tue Mar  5 10:20:30 2024\n"}) {
    const auto message = parsed_message(std::string(preface) + "Subject: Crane\n\nText");
    CHECK(raw_header(GMIME_OBJECT(message.get()), "Subject") == "Crane");
  }
}

TEST_CASE("the line of a mailbox is told from a header") {
  CHECK(mailbox_line("From a@x Tue Mar  5 10:20:30 2024\nSubject: x") == "From a@x Tue Mar  5 10:20:30 2024");
  CHECK(mailbox_line("From: a@x\n").empty());
  CHECK(mailbox_line("From : a@x\n").empty());
}

TEST_CASE("anything is a message") {
  for (const char* bytes : {"", "x", "\n\n", ": x", "\xff\xfe"}) CHECK(parsed_message(bytes));
}
