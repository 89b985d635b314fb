#include "common/analysis/plain_words.h"

#include "tests/support/catch.h"

using broadsheet::end_of_plain_word;
using broadsheet::skip_ascii_separators;

TEST_CASE("A plain word ends at a blank, most signs, or the end of the text") {
  CHECK(end_of_plain_word("grid", 0) == 4);
  CHECK(end_of_plain_word("The grid, then", 0) == 3);
  CHECK(end_of_plain_word("The grid, then", 4) == 8);
  CHECK(end_of_plain_word("grid.", 0) == 4);
  CHECK(end_of_plain_word("grid\n", 0) == 4);
  CHECK(end_of_plain_word("I met", 0) == 1);
}

TEST_CASE("What the tokenizer has rules for is no plain word") {
  for (const char* word : {"U.N.", "NATO", "BürgerInnen", "Lehrer*innen", "co-operation", "O'Brien", "R&D",
                           "and/or", "covid19", "caf\u00E9", "\u00E9t\u00E9", "1200", ""}) {
    INFO(word);
    CHECK(end_of_plain_word(word, 0) == 0);
  }
}

TEST_CASE("Separators before a word are skipped as far as they are ASCII") {
  CHECK(skip_ascii_separators("  (grid", 0) == 3);
  CHECK(skip_ascii_separators("- 'grid", 0) == 3);
  CHECK(skip_ascii_separators(" \u201Cgrid", 0) == 1);
  CHECK(skip_ascii_separators("  ", 0) == 2);
}
