#include "searcher/diff/word_diff.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// `same [-removed-] {+added+}`.
std::string marked(std::string_view from, std::string_view to) {
  std::string text;
  for (const TextPart& part : diff_words(from, to)) {
    if (part.change == Change::same) text += part.text;
    if (part.change == Change::removed) text += "[-" + part.text + "-]";
    if (part.change == Change::added) text += "{+" + part.text + "+}";
  }
  return text;
}

}  // namespace

TEST_CASE("words that changed are told, with the blanks behind them") {
  CHECK(marked("It costs 14 million euros.", "It costs 15 million euros.") ==
        "It costs [-14 -]{+15 +}million euros.");
  CHECK(marked("one two three", "one three") == "one [-two -]three");
  CHECK(marked("one three", "one two three") == "one {+two +}three");
}

TEST_CASE("other blanks are no change, other case and punctuation are one") {
  CHECK(marked("one two  three", "one two three") == "one two three");
  CHECK(marked("The end", "the end.") == "[-The end-]{+the end.+}");
}

TEST_CASE("a single same word between changes goes with them") {
  CHECK(marked("said the mayor on Monday", "wrote the judge on Friday") ==
        "[-said the mayor on Monday-]{+wrote the judge on Friday+}");
}

TEST_CASE("scripts without spaces are compared by characters") {
  CHECK(marked("東京都は大阪", "東京府は大阪") == "東京[-都-]{+府+}は大阪");
}

TEST_CASE("empty texts") {
  CHECK(diff_words("", "").empty());
  CHECK(marked("", "new") == "{+new+}");
  CHECK(marked("old", "") == "[-old-]");
}
