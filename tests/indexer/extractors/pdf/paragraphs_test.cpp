#include "indexer/extractors/pdf/paragraphs.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::text_line;

namespace {

std::vector<bool> starts(std::vector<TextLine> lines) {
  TextBlock block;
  block.lines = std::move(lines);
  return paragraph_starts(block);
}

using Starts = std::vector<bool>;

}  // namespace

TEST_CASE("a short line ends a paragraph") {
  CHECK(starts({text_line("one line of text", 50, 100, 250), text_line("ends.", 50, 112, 75),
                text_line("Another line of it", 50, 124, 250)}) == Starts{true, false, true});
}

TEST_CASE("an indent begins a paragraph") {
  CHECK(starts({text_line("one line of text.", 50, 100, 250), text_line("Another line", 60, 112, 250),
                text_line("goes on", 50, 124, 250)}) == Starts{true, true, false});
}

TEST_CASE("space begins a paragraph") {
  CHECK(starts({text_line("one line of text", 50, 100, 250), text_line("and one", 50, 112, 250),
                text_line("after space", 50, 134, 250)}) == Starts{true, false, true});
}

TEST_CASE("another type begins a paragraph") {
  CHECK(starts({text_line("A heading in large type", 50, 100, 250, 14),
                text_line("and text", 50, 116, 250)}) == Starts{true, true});
}

TEST_CASE("a divided word never ends a paragraph") {
  CHECK(starts({text_line("an agree-", 50, 100, 250), text_line("ment.", 60, 134, 80)}) ==
        Starts{true, false});
}

TEST_CASE("what goes on in the next column") {
  CHECK(goes_on(text_line("the agreement of", 50, 700, 250), text_line("the provinces", 300, 100, 500)));
  CHECK_FALSE(goes_on(text_line("the agreement.", 50, 700, 250), text_line("provinces", 300, 100, 500)));
  CHECK_FALSE(goes_on(text_line("the agreement of", 50, 700, 250), text_line("Summary", 300, 100, 500)));
}
