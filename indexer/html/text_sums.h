// How much text of which kind is below each node of a page.
#pragma once

#include <cstddef>
#include <vector>

#include "indexer/html/html_blocks.h"
#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// Sums over the blocks that begin below a node.
struct TextSum {
  std::size_t bytes = 0, link_bytes = 0, prose_bytes = 0;
  std::size_t prose_blocks = 0;
  std::size_t link_blocks = 0;  ///< blocks that are mostly links
};

/// Answers for any node of a page in constant time.
class TextSums {
 public:
  TextSums(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks);

  TextSum operator[](std::uint32_t node) const;
  /// The blocks below a node are [first_block(), end_block()).
  std::size_t first_block(std::uint32_t node) const { return block_at_[node]; }
  std::size_t end_block(std::uint32_t node) const { return block_at_[tree_[node].end]; }

 private:
  const HtmlTree& tree_;
  std::vector<TextSum> until_;           ///< of the blocks before the one with this index
  std::vector<std::uint32_t> block_at_;  ///< for each node: the first block that begins there or later
};

}  // namespace broadsheet::readers
