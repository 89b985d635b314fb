#include "searcher/vocabulary/rare_words.h"

#include "tests/support/catch.h"

using broadsheet::is_rare_word;

TEST_CASE("words that are right beside more frequent ones are known") {
  for (const char* word : {"causal", "casual", "county", "statue", "marital", "martial", "massage", "dental"})
    CHECK(is_rare_word(word));
  CHECK_FALSE(is_rare_word("goverment"));
  CHECK_FALSE(is_rare_word(""));
  CHECK_FALSE(is_rare_word("#"));
}
