#include "indexer/records/text_choice.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("the better key wins, unless another value is much longer") {
  CHECK(choose_text({{2, false, "body", "five words of a body"}, {1, false, "text", "four words of text"}})
            .text == "four words of text");
  CHECK(choose_text({{1, false, "text", "a teaser"}, {2, false, "body", "the whole of the article"}}).text ==
        "the whole of the article");
  CHECK(choose_text(
            {{1, false, "text", "twelve bytes"}, {2, false, "html", "<p class='lead'>twelve bytes</p>"}})
            .text == "twelve bytes");
}

TEST_CASE("what is not chosen is left over") {
  const ChosenText chosen =
      choose_text({{1, false, "text", "a teaser"}, {2, false, "body", "the whole of the article"}});
  REQUIRE(chosen.others.size() == 1);
  CHECK(chosen.others[0].key == "text");
}

TEST_CASE("mapped values are one text, in the order of the options") {
  CHECK(choose_text({{1, true, "rest", "<p>The rest.</p>"},
                     {9, false, "text", "much longer than all of that"},
                     {0, true, "lead", "The lead."}})
            .text == "The lead.\n\nThe rest.");
}

TEST_CASE("a summary comes before a text that does not have it") {
  CHECK(with_summary("The body.", "The summary.") == "The summary.\n\nThe body.");
  CHECK(with_summary("The summary. The body.", "The summary") == "The summary. The body.");
  CHECK(with_summary("The beginning", "The beginning and the end.") == "The beginning and the end.");
  CHECK(with_summary("", "The summary.") == "The summary.");
  CHECK(with_summary("The body.", " ") == "The body.");
}
