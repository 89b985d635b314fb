#include "indexer/extractors/pdf/footnotes.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::text_line;

namespace {

TextBlock block_of(std::vector<TextLine> lines) {
  TextBlock block;
  block.lines = std::move(lines);
  return block;
}

std::vector<std::string> order(PageText page) {
  move_footnotes(page, 10);
  std::vector<std::string> out;
  for (const TextBlock& block : page.blocks)
    for (const TextLine& line : block.lines) out.push_back(line.text + (block.aside ? " (note)" : ""));
  return out;
}

using Order = std::vector<std::string>;

}  // namespace

TEST_CASE("notes at the foot of a column come behind the page's text") {
  const PageText page{600,
                      800,
                      {block_of({text_line("left", 50, 100, 250), text_line("1 See there.", 50, 700, 250, 8),
                                 text_line("and here.", 50, 710, 250, 8)}),
                       block_of({text_line("right", 300, 100, 500)})}};
  CHECK(order(page) == Order{"left", "right", "1 See there. (note)", "and here. (note)"});
}

TEST_CASE("small type without a number, or high on a page, is no note") {
  CHECK(
      order(
          {600, 800, {block_of({text_line("Text", 50, 100, 250), text_line("Source", 50, 700, 250, 8)})}}) ==
      Order{"Text", "Source"});
  CHECK(
      order(
          {600, 800, {block_of({text_line("Text", 50, 100, 250), text_line("1 Ibid.", 50, 200, 250, 8)})}}) ==
      Order{"Text", "1 Ibid."});
}

TEST_CASE("the size of most letters is the body's") {
  const PageText page{
      600, 800, {block_of({text_line("Title", 50, 50, 250, 20), text_line("A longer text", 50, 100, 250)})}};
  CHECK(body_size({page}) == Approx(10));
  CHECK(body_size({}) == 0);
}
