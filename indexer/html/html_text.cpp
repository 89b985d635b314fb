#include "indexer/html/html_text.h"

#include <algorithm>
#include <numeric>

#include "indexer/html/html_blocks.h"
#include "indexer/html/html_clutter.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t paragraph_bytes = 80;    // a block of this length without links is prose
constexpr std::size_t sentence_bytes = 25;     // so is a block of this length with a full stop
constexpr double block_cost = 10;              // cost of a block that is neither
constexpr std::size_t too_little_bytes = 200;  // too short for an article
constexpr double descent_share = 0.85;         // share of its parent's sum that an only child has

double link_share(const HtmlBlock& block) {
  return static_cast<double>(block.link_bytes) / static_cast<double>(block.text.size());
}

bool ends_sentence(std::string_view text) {
  for (std::string_view end : {".", "!", "?", ":", ";", "\"", "”", "»", "“", "…", ")", "。"})
    if (text.ends_with(end)) return true;
  return false;
}

// How much a block suggests an article; negative: it suggests something else.
double worth(const HtmlTree& tree, const HtmlBlock& block) {
  const double size = static_cast<double>(block.text.size()), links = link_share(block);
  if (block.clutter || is_heading(tree[block.container].tag)) return 0;
  if (links >= 0.33) return -block_cost - size * links;
  const bool prose = block.text.size() >= paragraph_bytes ||
                     (block.text.size() >= sentence_bytes && ends_sentence(block.text));
  return prose ? size * (1 - links) : -block_cost;
}

// Sums of the worth of all blocks below each node.
class Worths {
 public:
  Worths(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks)
      : tree_(tree), before_(tree.size() + 1, 0) {
    for (const HtmlBlock& block : blocks) before_[block.node + 1] += worth(tree, block);
    std::partial_sum(before_.begin(), before_.end(), before_.begin());
  }
  double operator[](std::uint32_t node) const { return before_[tree_[node].end] - before_[node]; }

 private:
  const HtmlTree& tree_;
  std::vector<double> before_;
};

bool is_section(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HTML:
      return true;
    default:
      return false;
  }
}

// The smallest of the sections with the greatest worth.
std::uint32_t best_section(const HtmlTree& tree, const Worths& worths) {
  std::uint32_t best = 0;
  for (std::uint32_t i = 1; i < tree.size(); ++i)
    if (is_section(tree[i].tag) && worths[i] >= worths[best]) best = i;
  return best;
}

// How much of the best section's worth a section needs for its hint to be believed. Comments may be longer
// than the article, so the clearest hint needs little.
constexpr double believed_share[] = {1, 0.4, 0.4, 0.2};

// How clearly the author of the page marks a node as the article; 0: not at all.
int hint_of(const HtmlTree& tree, std::uint32_t node) {
  if (!tree[node].element) return 0;
  if (tree.attribute(node, "itemprop") == "articleBody") return 3;
  if (tree[node].tag == GUMBO_TAG_ARTICLE) return 2;
  return tree[node].tag == GUMBO_TAG_MAIN || tree.attribute(node, "role") == "main" ? 1 : 0;
}

std::uint32_t hinted_section(const HtmlTree& tree, const Worths& worths, std::uint32_t best) {
  std::uint32_t hinted = best;
  int strongest = 0;
  for (std::uint32_t i = 1; i < tree.size(); ++i) {
    const int hint = hint_of(tree, i);
    if (hint <= strongest || worths[i] < worths[best] * believed_share[hint]) continue;
    strongest = hint;
    hinted = i;
  }
  return hinted;
}

// Descends to where the text is spread over several children. What stands beside is not part of the article.
std::uint32_t narrowed(const HtmlTree& tree, const Worths& worths, std::uint32_t section) {
  for (std::uint32_t child = section + 1; child < tree[section].end;) {
    if (is_section(tree[child].tag) && worths[child] >= worths[section] * descent_share) {
      section = child;
      ++child;
    } else {
      child = tree[child].end;
    }
  }
  return section;
}

bool belongs(const HtmlTree& tree, const HtmlBlock& block, std::string_view title) {
  if (block.clutter || (link_share(block) > 0.66 && block.text.size() < 2 * paragraph_bytes)) return false;
  return !is_heading(tree[block.container].tag) || clean_line(block.text) != title;
}

std::size_t total_bytes(const std::vector<const HtmlBlock*>& blocks) {
  return std::accumulate(blocks.begin(), blocks.end(), std::size_t{0},
                         [](std::size_t sum, const HtmlBlock* block) { return sum + block->text.size(); });
}

template <typename Wanted>
std::vector<const HtmlBlock*> select(const std::vector<HtmlBlock>& blocks, Wanted wanted) {
  std::vector<const HtmlBlock*> selected;
  for (const HtmlBlock& block : blocks)
    if (wanted(block)) selected.push_back(&block);
  return selected;
}

}  // namespace

std::string article_text(const HtmlTree& tree, std::string_view title) {
  const std::vector<HtmlBlock> blocks = html_blocks(tree, page_clutter(tree));
  const Worths worths(tree, blocks);
  const std::uint32_t section =
      narrowed(tree, worths, hinted_section(tree, worths, best_section(tree, worths)));
  auto chosen = select(blocks, [&](const HtmlBlock& block) {
    return block.node >= section && block.node < tree[section].end && belongs(tree, block, title);
  });
  // A short article is an article, too, unless the page has far more text.
  const auto widen = [&](auto wanted) {
    if (total_bytes(chosen) >= too_little_bytes) return;
    auto wider = select(blocks, wanted);
    if (total_bytes(wider) > 3 * total_bytes(chosen)) chosen = std::move(wider);
  };
  widen([&](const HtmlBlock& block) { return belongs(tree, block, title); });
  widen([&](const HtmlBlock& block) { return clean_line(block.text) != title; });
  return joined_blocks(tree, chosen);
}

std::string html_text(std::string_view html) {
  if (html.find_first_of("<&") == html.npos) return std::string(html);
  if (!is_parsable_html(html)) return html_text(trim(text_between_tags(html)));
  const HtmlTree tree(html);
  const std::vector<HtmlBlock> blocks = html_blocks(tree, {});
  return joined_blocks(tree, select(blocks, [](const HtmlBlock&) { return true; }));
}

}  // namespace broadsheet::readers
