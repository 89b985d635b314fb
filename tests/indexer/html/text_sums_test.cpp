#include "indexer/html/text_sums.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("sums are those of the blocks below a node") {
  const std::string sentence = "Nobody was hurt, she said on Monday.";
  const HtmlTree tree("<div><p>" + sentence + "</p><p><a href=a>Goats</a></p></div><p>end</p>");
  const std::vector<HtmlBlock> blocks = html_blocks(tree);
  const TextSums sums(tree, blocks);
  const std::uint32_t div = tree[blocks[0].container].parent;
  CHECK(sums[div].bytes == sentence.size() + 5);
  CHECK(sums[div].prose_bytes == sentence.size());
  CHECK(sums[div].prose_blocks == 1);
  CHECK(sums[div].link_bytes == 5);
  CHECK(sums[div].link_blocks == 1);
  CHECK(sums.first_block(div) == 0);
  CHECK(sums.end_block(div) == 2);
  CHECK(sums[0].bytes == sentence.size() + 8);
}
