#include "indexer/html/html_blocks.h"

#include <algorithm>

#include "indexer/html/html_elements.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t short_cell_bytes = 200;     // longer cells are columns of a layout
constexpr std::size_t paragraph_bytes = 80;       // a block of this length without links is prose
constexpr std::size_t short_sentence_bytes = 25;  // so is a block of this length with a full stop

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// Builds blocks while it visits the nodes in document order.
class BlockBuilder {
 public:
  explicit BlockBuilder(const HtmlTree& tree) : tree_(tree) {}

  std::vector<HtmlBlock> build() {
    for (std::uint32_t i = 0; i < tree_.size();) {
      leave(i);
      if (is_invisible(tree_, i)) {
        i = tree_[i].end;
        continue;
      }
      tree_[i].element ? enter(i) : add_text(i);
      ++i;
    }
    finish();
    return std::move(blocks_);
  }

 private:
  void leave(std::uint32_t at) {
    while (!open_.empty() && tree_[open_.back()].end <= at) {
      const GumboTag tag = tree_[open_.back()].tag;
      if (!is_inline(tag)) finish();
      links_ -= tag == GUMBO_TAG_A;
      preformatted_ -= tag == GUMBO_TAG_PRE;
      open_.pop_back();
    }
  }

  void enter(std::uint32_t node) {
    const GumboTag tag = tree_[node].tag;
    if (tag == GUMBO_TAG_BR) return break_line();
    if (!is_inline(tag)) finish();
    links_ += tag == GUMBO_TAG_A;
    preformatted_ += tag == GUMBO_TAG_PRE;
    open_.push_back(node);
  }

  // A blank line ends a paragraph.
  void break_line() {
    if (block_.text.empty()) return;
    const bool blank =
        preformatted_ == 0 && trim(std::string_view(block_.text).substr(block_.text.rfind('\n') + 1)).empty();
    blank ? finish() : void(block_.text += '\n');
  }

  void add_text(std::uint32_t node) {
    if (block_.text.empty()) start(node);
    block_.last_node = node;
    const std::size_t before = block_.text.size();
    if (preformatted_ > 0)
      block_.text += tree_[node].text;
    else
      add_collapsed(tree_[node].text);
    if (links_ > 0) block_.link_bytes += block_.text.size() - before;
  }

  void add_collapsed(std::string_view text) {
    for (char c : text) {
      if (!is_space(c))
        block_.text += c;
      else if (!block_.text.empty() && !is_space(block_.text.back()))
        block_.text += ' ';
    }
  }

  void start(std::uint32_t node) {
    block_.node = node;
    for (auto it = open_.rbegin(); it != open_.rend(); ++it) {
      const GumboTag tag = tree_[*it].tag;
      if (block_.container == 0 && !is_inline(tag)) block_.container = *it;
      if (block_.cell == 0 && (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)) block_.cell = *it;
      if (tag == GUMBO_TAG_TR) {
        block_.row = *it;
        break;
      }
    }
  }

  void finish() {
    const std::string_view text = trim(block_.text);
    block_.link_bytes = std::min(block_.link_bytes, text.size());
    if (!text.empty()) {
      block_.text = std::string(text);
      blocks_.push_back(std::move(block_));
    }
    block_ = {};
  }

  const HtmlTree& tree_;
  std::vector<HtmlBlock> blocks_;
  HtmlBlock block_;
  std::vector<std::uint32_t> open_;
  int links_ = 0;
  int preformatted_ = 0;
};

bool is_short_cell(const HtmlBlock& block) {
  return block.row != 0 && block.text.size() < short_cell_bytes;
}

std::string_view gap_between(const HtmlTree& tree, const HtmlBlock& before, const HtmlBlock& after) {
  if (is_short_cell(before) && is_short_cell(after)) {
    if (before.row == after.row && before.cell != after.cell) return "\t";
    if (before.row == after.row) return "\n\n";
    if (tree[before.row].parent == tree[after.row].parent) return "\n";
  }
  const bool items = tree[before.container].tag == GUMBO_TAG_LI &&
                     tree[after.container].tag == GUMBO_TAG_LI && before.container != after.container;
  return items ? "\n" : "\n\n";
}

}  // namespace

double HtmlBlock::link_share() const {
  return static_cast<double>(link_bytes) / static_cast<double>(text.size());
}

bool ends_sentence(std::string_view text) {
  for (std::string_view end : {".", "!", "?", ":", ";", "\"", "”", "»", "“", "…", ")", "。"})
    if (text.ends_with(end)) return true;
  return false;
}

bool is_prose(const HtmlTree& tree, const HtmlBlock& block) {
  if (is_heading(tree[block.container].tag) || block.link_share() >= 0.33) return false;
  return block.text.size() >= paragraph_bytes ||
         (block.text.size() >= short_sentence_bytes && ends_sentence(block.text));
}

std::vector<HtmlBlock> html_blocks(const HtmlTree& tree) {
  return BlockBuilder(tree).build();
}

std::string joined_blocks(const HtmlTree& tree, const std::vector<const HtmlBlock*>& blocks) {
  std::string text;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (i > 0) text += gap_between(tree, *blocks[i - 1], *blocks[i]);
    text += blocks[i]->text;
  }
  return text;
}

}  // namespace broadsheet::readers
