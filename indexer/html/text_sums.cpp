#include "indexer/html/text_sums.h"

namespace broadsheet::readers {

TextSums::TextSums(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks)
    : tree_(tree), until_(blocks.size() + 1), block_at_(tree.size() + 1, 0) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const HtmlBlock& block = blocks[i];
    const bool prose = is_prose(tree, block);
    TextSum& sum = until_[i + 1] = until_[i];
    sum.bytes += block.text.size();
    sum.link_bytes += block.link_bytes;
    sum.prose_bytes += prose ? block.text.size() : 0;
    sum.prose_blocks += prose;
    sum.link_blocks += block.link_share() > 0.66;
    ++block_at_[block.node + 1];
  }
  for (std::size_t i = 1; i < block_at_.size(); ++i) block_at_[i] += block_at_[i - 1];
}

TextSum TextSums::operator[](std::uint32_t node) const {
  const TextSum &from = until_[block_at_[node]], &to = until_[block_at_[tree_[node].end]];
  return {to.bytes - from.bytes, to.link_bytes - from.link_bytes, to.prose_bytes - from.prose_bytes,
          to.prose_blocks - from.prose_blocks, to.link_blocks - from.link_blocks};
}

}  // namespace broadsheet::readers
