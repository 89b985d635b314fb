#include "indexer/extractors/mail/body_choice.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("plain text is chosen if it has the content") {
  CHECK(better_body("The crane stands.", "The crane stands!") == "The crane stands.");
  CHECK(better_body("The crane stands. https://example.org/a-very-long-address", "The crane stands") ==
        "The crane stands. https://example.org/a-very-long-address");
  CHECK(better_body("The crane stands.", "") == "The crane stands.");
}

TEST_CASE("HTML is chosen if the plain text lacks the content") {
  CHECK(better_body(" \n", "Crane") == "Crane");
  CHECK(better_body("Your mail client cannot show HTML.", "Crane") == "Crane");
  CHECK(better_body("The crane.", "The crane stands still since Tuesday, the port says.") ==
        "The crane stands still since Tuesday, the port says.");
}
