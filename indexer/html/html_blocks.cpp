#include "indexer/html/html_blocks.h"

#include <algorithm>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t short_cell_bytes = 200;  // longer cells are columns of a layout

bool is_inline(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN:  // custom elements; text
      return true;
    default:
      return false;
  }
}

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// Builds blocks while it visits the nodes in document order.
class BlockBuilder {
 public:
  BlockBuilder(const HtmlTree& tree, const std::vector<bool>& clutter) : tree_(tree), clutter_(clutter) {}

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
    if (tag == GUMBO_TAG_BR) {
      if (!block_.text.empty()) block_.text += '\n';
      return;
    }
    if (!is_inline(tag)) finish();
    links_ += tag == GUMBO_TAG_A;
    preformatted_ += tag == GUMBO_TAG_PRE;
    open_.push_back(node);
  }

  void add_text(std::uint32_t node) {
    if (block_.text.empty()) start(node);
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
    block_.clutter = node < clutter_.size() && clutter_[node];
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
  const std::vector<bool>& clutter_;
  std::vector<HtmlBlock> blocks_;
  HtmlBlock block_;
  std::vector<std::uint32_t> open_;
  int links_ = 0;
  int preformatted_ = 0;
};

bool hides(std::string_view style) {
  std::string plain;
  for (char c : style)
    if (!is_space(c)) plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
  return plain.find("display:none") != plain.npos || plain.find("visibility:hidden") != plain.npos;
}

bool is_short_cell(const HtmlBlock& block) {
  return block.row != 0 && block.text.size() < short_cell_bytes;
}

std::string_view gap_between(const HtmlTree& tree, const HtmlBlock& before, const HtmlBlock& after) {
  if (is_short_cell(before) && is_short_cell(after)) {
    if (before.row == after.row && before.cell != after.cell) return "\t";
    if (before.row == after.row)
      return before.container == before.cell && after.container == after.cell ? "\n" : "\n\n";
    if (tree[before.row].parent == tree[after.row].parent) return "\n";
  }
  const bool items = tree[before.container].tag == GUMBO_TAG_LI && tree[after.container].tag == GUMBO_TAG_LI;
  return items ? "\n" : "\n\n";
}

}  // namespace

bool is_heading(GumboTag tag) {
  return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_H4 ||
         tag == GUMBO_TAG_H5 || tag == GUMBO_TAG_H6;
}

bool is_invisible(const HtmlTree& tree, std::uint32_t node) {
  switch (tree[node].tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_DATALIST:
      return true;
    default:
      break;
  }
  if (!tree[node].element || tree[node].element->attributes.length == 0) return false;
  return tree.has_attribute(node, "hidden") || tree.attribute(node, "aria-hidden") == "true" ||
         hides(tree.attribute(node, "style"));
}

std::vector<HtmlBlock> html_blocks(const HtmlTree& tree, const std::vector<bool>& clutter) {
  return BlockBuilder(tree, clutter).build();
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
