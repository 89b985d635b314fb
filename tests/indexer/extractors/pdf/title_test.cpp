#include "indexer/extractors/pdf/title.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::text_line;

namespace {

PageText page_with(std::vector<TextLine> lines) {
  TextBlock block;
  block.lines = std::move(lines);
  return {600, 800, {block}};
}

const PageText report =
    page_with({text_line("Shared Water,", 50, 80, 300, 20), text_line("Shared Rules", 50, 104, 300, 20),
               text_line("Ten provinces agreed", 50, 200, 300)});

}  // namespace

TEST_CASE("the largest type of the first page is the title") {
  CHECK(choose_title("", report, 10) == "Shared Water, Shared Rules");
  CHECK(choose_title("Microsoft Word - draft3.doc", report, 10) == "Shared Water, Shared Rules");
  CHECK(choose_title("Another report", report, 10) == "Shared Water, Shared Rules");
}

TEST_CASE("a stated title counts if the page shows it, or nothing is larger than the text") {
  CHECK(choose_title("Shared water, shared rules", report, 10) == "Shared water, shared rules");
  CHECK(choose_title("A stated title", page_with({text_line("Text", 50, 100, 300)}), 10) == "A stated title");
  CHECK(choose_title("untitled", page_with({text_line("Text", 50, 100, 300)}), 10) == "");
}

TEST_CASE("names of files and programs are no titles") {
  for (const char* name :
       {"untitled", "report.pdf", "Microsoft Word - x", "C:\\texts\\a b", "doc_2021_v3", "12"})
    CHECK(is_no_title(name));
  CHECK_FALSE(is_no_title("Water"));
}
