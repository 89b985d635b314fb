#include "indexer/extractors/mail/flowed_text.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("lines that flow are joined, others are not") {
  CHECK(joined_flowed_lines("The crane \nstands.\nThe end.\n", false) == "The crane stands.\nThe end.");
  CHECK(joined_flowed_lines("港 \n湾\n", true) == "港湾");
}

TEST_CASE("quoted lines flow into lines of their level") {
  CHECK(joined_flowed_lines("> old \n> text\n>> older \nmine\n", false) == "> old text\n>> older \nmine");
}

TEST_CASE("a line of a signature flows into nothing") {
  CHECK(joined_flowed_lines("End. \n-- \nJane\n", false) == "End. \n-- \nJane");
}

TEST_CASE("a blank in front is no text") {
  CHECK(joined_flowed_lines(" > no quotation\n From here\n", false) == "> no quotation\nFrom here");
}
