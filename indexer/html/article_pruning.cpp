#include "indexer/html/article_pruning.h"

#include <algorithm>

#include "indexer/html/html_elements.h"
#include "indexer/html/service_lines.h"
#include "indexer/html/text_sums.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t line_of_links_bytes = 160;  // longer texts with links may be prose
constexpr int summary_blocks = 1;                 // that may stand above a byline
constexpr int lowest_rank = 6;                    // of headings
constexpr std::size_t row_bytes = 1000;           // longer table rows are layouts

bool is_list_of_links(const HtmlTree& tree, const HtmlBlock& block) {
  const double links = block.link_share();
  if (is_heading(tree[block.container].tag)) return false;
  if (links > 0.66) return block.text.size() < line_of_links_bytes || !ends_sentence(block.text);
  const GumboTag tag = tree[block.container].tag;
  const bool loose = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ARTICLE;
  return loose && links >= 0.33 && block.text.size() < line_of_links_bytes && !ends_sentence(block.text);
}

bool is_of_table(GumboTag tag) {
  return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TR ||
         tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

class ArticlePruning {
 public:
  ArticlePruning(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, std::uint32_t section)
      : tree_(tree), blocks_(blocks), sums_(tree, blocks), section_(section), kept_(blocks.size(), false) {}

  std::vector<bool> run(const std::vector<bool>& clutter, const StatedFacts& facts) {
    int prose = 0;
    for (std::size_t i = begin(); i < end(); ++i) {
      kept_[i] = !clutter[i] && (is_in_row_of_data(i) || is_text(i, facts, prose <= summary_blocks));
      prose += kept_[i] && is_prose(tree_, blocks_[i]);
    }
    drop_boxes();
    drop_headings();
    return std::move(kept_);
  }

 private:
  std::size_t begin() const { return sums_.first_block(section_); }
  std::size_t end() const { return sums_.end_block(section_); }

  bool is_text(std::size_t i, const StatedFacts& facts, bool at_top) const {
    const bool links = is_list_of_links(tree_, blocks_[i]) && !is_in_list_of_text(i);
    return !links && !is_service_line(tree_, blocks_[i], facts, at_top);
  }

  // Rows of data, unlike those of a layout, are short and not only links, or in a table of such rows.
  bool is_in_row_of_data(std::size_t i) const {
    if (blocks_[i].row == 0) return false;
    const TextSum row = sums_[blocks_[i].row], table = sums_[tree_[blocks_[i].row].parent];
    const bool table_of_data = table.link_bytes * 2 < table.bytes && table.prose_bytes * 2 < table.bytes;
    return row.bytes < row_bytes && (row.link_bytes * 3 < row.bytes * 2 || table_of_data);
  }

  bool is_in_list_of_text(std::size_t i) const {
    const std::uint32_t item = blocks_[i].container;
    if (tree_[item].tag != GUMBO_TAG_LI) return false;
    const TextSum list = sums_[tree_[item].parent];
    return list.link_bytes * 4 < list.bytes * 3;
  }

  // What remains in an element that loses most of its text is a title or a label, unless it is prose.
  void drop_boxes() {
    for (std::uint32_t node = section_ + 1; node < tree_[section_].end;) {
      const bool box =
          tree_[node].element && !is_inline(tree_[node].tag) && (is_box_of_links(node) || is_emptied(node));
      if (box)
        std::fill(kept_.begin() + long(sums_.first_block(node)), kept_.begin() + long(sums_.end_block(node)),
                  false);
      node = box ? tree_[node].end : node + 1;
    }
  }

  // True for a small part with more links than text: titles of other articles, each with a line of text or
  // none.
  bool is_box_of_links(std::uint32_t node) const {
    if (is_of_table(tree_[node].tag)) return false;
    const TextSum sum = sums_[node], all = sums_[section_];
    return sum.link_blocks >= 2 && sum.link_blocks > sum.prose_blocks &&
           sum.link_bytes * 3 > sum.prose_bytes && sum.prose_bytes * 3 < all.prose_bytes;
  }

  bool is_emptied(std::uint32_t node) const {
    std::size_t kept = 0, dropped = 0;
    for (std::size_t i = sums_.first_block(node); i < sums_.end_block(node); ++i) {
      if (kept_[i] && is_prose(tree_, blocks_[i])) return false;
      (kept_[i] ? kept : dropped) += blocks_[i].text.size();
    }
    return dropped > kept;
  }

  // A heading goes when nothing of what it announces remains: nothing at all, or, if it is a link, no text
  // before the next heading of its rank. Headings below it are such text.
  void drop_headings() {
    bool dropped = false;
    const HtmlBlock* next = nullptr;  // the next block that is kept
    for (std::size_t i = end(); i-- > begin();) {
      if (!kept_[i]) {
        dropped = true;
        continue;
      }
      const bool empty = next ? blocks_[i].link_share() > 0.66 && rank(*next) <= rank(blocks_[i]) : dropped;
      if (rank(blocks_[i]) <= lowest_rank && empty)
        kept_[i] = false;
      else
        next = &blocks_[i];
    }
  }

  // 1 to 6 for headings, more for other blocks.
  int rank(const HtmlBlock& block) const {
    const GumboTag tag = tree_[block.container].tag;
    return is_heading(tag) ? tag - GUMBO_TAG_H1 + 1 : lowest_rank + 1;
  }

  const HtmlTree& tree_;
  const std::vector<HtmlBlock>& blocks_;
  TextSums sums_;
  std::uint32_t section_;
  std::vector<bool> kept_;
};

}  // namespace

std::vector<bool> article_blocks(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                                 const std::vector<bool>& clutter, std::uint32_t section,
                                 const StatedFacts& facts) {
  return ArticlePruning(tree, blocks, section).run(clutter, facts);
}

}  // namespace broadsheet::readers
