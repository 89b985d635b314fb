#include "indexer/extractors/mail/message_headers.h"

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

TEST_CASE("the author is the sender's name, else the address") {
  CHECK(values_of(read_mail("From: Jane Doe <jane@example.org>\n\nx"), "author") == "Jane Doe");
  CHECK(values_of(read_mail("From: jane@example.org\n\nx"), "author") == "jane@example.org");
  CHECK(values_of(read_mail("Sender: desk@example.org\n\nx"), "author") == "desk@example.org");
}

TEST_CASE("a thread is named by its first message") {
  CHECK(values_of(read_mail("References: <a@x> <b@x>\nIn-Reply-To: <b@x>\nMessage-ID: <c@x>\n\nx"),
                  "thread") == "a@x");
  CHECK(values_of(read_mail("In-Reply-To: Your message of Monday <b@x>\nMessage-ID: <c@x>\n\nx"), "thread") ==
        "b@x");
  CHECK(values_of(read_mail("Message-ID: <c@x>\n\nx"), "thread") == "c@x");
}

TEST_CASE("recipients of several headers are listed together") {
  CHECK(values_of(read_mail("To: a@x.org\nTo: b@x.org\n\nx"), "to") == "a@x.org | b@x.org");
}

TEST_CASE("a language counts unless it is that of the sender's program") {
  CHECK(values_of(read_mail("Subject: x\nContent-Language: de\n\nx"), "language") == "de");
  CHECK(values_of(read_mail("Subject: x\nContent-Language: de, en\n\nx"), "language").empty());
  CHECK(values_of(read_mail("Subject: x\nThread-Index: Ac==\nContent-Language: en-US\n\nx"), "language")
            .empty());
}
