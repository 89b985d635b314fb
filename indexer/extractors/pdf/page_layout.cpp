#include "indexer/extractors/pdf/page_layout.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/extractors/pdf/columns.h"
#include "indexer/extractors/pdf/lines.h"
#include "indexer/extractors/pdf/right_to_left.h"

namespace broadsheet::extraction {
namespace {

/// The box on the page turned so that its words stand upright.
Box upright(const Box& box, int turns, double width, double height) {
  switch (turns) {
    case 1:
      return {box.top, width - box.right, box.bottom, width - box.left};
    case 2:
      return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3:
      return {height - box.bottom, box.left, height - box.top, box.right};
    default:
      return box;
  }
}

/// Vertical writing goes down, with columns from right to left: turned, it is like lines.
int turns_of(const Word& word) {
  return word.vertical ? 1 : word.turns & 3;
}

using Turned = std::array<std::vector<Word>, 4>;

Turned by_turns(PageWords page) {
  Turned turned;
  for (Word& word : page.words) {
    const int turns = turns_of(word);
    word.box = upright(word.box, turns, page.width, page.height);
    turned[static_cast<std::size_t>(turns)].push_back(std::move(word));
  }
  return turned;
}

void append_blocks(PageText& page, std::vector<Word> words) {
  if (words.empty()) return;
  const bool right_to_left = reads_right_to_left(words);
  for (Region& region : regions(segments(std::move(words)), right_to_left)) {
    TextBlock block;
    block.table = region.table;
    for (const Row& row : rows(std::move(region.segments))) block.lines.push_back(line_of(row));
    page.blocks.push_back(std::move(block));
  }
}

}  // namespace

PageText page_text(PageWords page) {
  PageText out{page.width, page.height, {}};
  Turned turned = by_turns(std::move(page));
  const auto most = std::max_element(turned.begin(), turned.end(),
                                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
  if ((most - turned.begin()) % 2 == 1) std::swap(out.width, out.height);
  append_blocks(out, std::exchange(*most, {}));
  for (auto& words : turned) append_blocks(out, std::move(words));
  return out;
}

}  // namespace broadsheet::extraction
