#include "indexer/extractors/pdf/document_text.h"

#include "indexer/extraction/text_marks.h"
#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::text_line;

namespace {

PageText page_of(std::vector<TextLine> lines, bool table = false) {
  TextBlock block;
  block.lines = std::move(lines);
  block.table = table;
  return {600, 800, {block}};
}

const std::string mark(page_mark);

}  // namespace

TEST_CASE("every page has its mark, empty ones too") {
  CHECK(document_text(
            {page_of({text_line("One.", 50, 100, 300)}), {}, page_of({text_line("Three.", 50, 100, 300)})}) ==
        mark + "One.\n\n" + mark + mark + "Three.");
}

TEST_CASE("a paragraph goes on over a page, also inside of a word") {
  CHECK(document_text({page_of({text_line("an agree-", 50, 700, 300)}),
                       page_of({text_line("ment of five", 50, 100, 300)})}) ==
        mark + "an agree" + mark + "ment of five");
}

TEST_CASE("rows of a table are lines of a paragraph") {
  CHECK(document_text({page_of({text_line("A\t1", 50, 100, 300), text_line("B\t2", 50, 112, 300)}, true)}) ==
        mark + "A\t1\nB\t2");
}
