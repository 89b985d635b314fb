#include "indexer/html/article_section.h"

#include <numeric>

#include "indexer/html/html_elements.h"

namespace broadsheet::readers {
namespace {

constexpr double block_cost = 10;       // cost of a block that is no prose
constexpr double descent_share = 0.85;  // share of its parent's sum that an only child has
constexpr double nearly_all = 0.94;     // the share with which a long paragraph beside it does not count
constexpr double long_worth = 100;      // of a paragraph that is hardly a notice
constexpr std::size_t teaser_bytes = 350;

// How much a block suggests an article; negative: it suggests something else.
double worth(const HtmlTree& tree, const HtmlBlock& block) {
  if (is_heading(tree[block.container].tag)) return 0;
  const double size = static_cast<double>(block.text.size()), links = block.link_share();
  if (links >= 0.33) return -block_cost - size * links;
  return is_prose(tree, block) ? size * (1 - links) : -block_cost;
}

// A single short text below a linked title.
bool is_teaser(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, const std::vector<bool>& clutter,
               std::size_t i) {
  return i > 0 && i + 1 < blocks.size() && blocks[i].text.size() < teaser_bytes && !clutter[i - 1] &&
         blocks[i - 1].link_share() > 0.66 && !is_prose(tree, blocks[i + 1]);
}

// Sums of the worth of all blocks below each node, and how many of them are long paragraphs.
class Worths {
 public:
  Worths(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks, const std::vector<bool>& clutter)
      : tree_(tree), before_(tree.size() + 1, 0), long_before_(tree.size() + 1, 0) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (clutter[i]) continue;
      const double own = is_teaser(tree, blocks, clutter, i) ? -block_cost : worth(tree, blocks[i]);
      before_[blocks[i].node + 1] += own;
      long_before_[blocks[i].node + 1] += own >= long_worth;
    }
    std::partial_sum(before_.begin(), before_.end(), before_.begin());
    std::partial_sum(long_before_.begin(), long_before_.end(), long_before_.begin());
  }
  double operator[](std::uint32_t node) const { return before_[tree_[node].end] - before_[node]; }
  int long_paragraphs(std::uint32_t node) const { return long_before_[tree_[node].end] - long_before_[node]; }

 private:
  const HtmlTree& tree_;
  std::vector<double> before_;
  std::vector<int> long_before_;
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

// True when what a section has beside its child are menus and notices, and no paragraph of an article.
bool is_all_of(const Worths& worths, std::uint32_t section, std::uint32_t child) {
  return worths[child] >= worths[section] * nearly_all ||
         (worths[child] >= worths[section] * descent_share &&
          worths.long_paragraphs(child) == worths.long_paragraphs(section));
}

// Descends to where the text is spread over several children.
std::uint32_t narrowed(const HtmlTree& tree, const Worths& worths, std::uint32_t section) {
  for (std::uint32_t child = section + 1; child < tree[section].end;) {
    if (is_section(tree[child].tag) && is_all_of(worths, section, child)) {
      section = child;
      ++child;
    } else {
      child = tree[child].end;
    }
  }
  return section;
}

}  // namespace

std::uint32_t article_section(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                              const std::vector<bool>& clutter) {
  const Worths worths(tree, blocks, clutter);
  return narrowed(tree, worths, hinted_section(tree, worths, best_section(tree, worths)));
}

}  // namespace broadsheet::readers
