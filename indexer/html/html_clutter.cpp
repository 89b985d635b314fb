#include "indexer/html/html_clutter.h"

#include <algorithm>

#include "indexer/html/html_elements.h"
#include "indexer/html/name_evidence.h"
#include "indexer/html/text_sums.h"

namespace broadsheet::readers {
namespace {

constexpr int enough_evidence = 2;
constexpr int certain_evidence = 4;
constexpr std::size_t long_prose_bytes = 600;
constexpr std::size_t caption_bytes = 350;
constexpr std::size_t data_bytes = 200;        // longer table cells are columns of a layout
constexpr std::size_t short_line_bytes = 200;  // longer texts in a line are never clutter

// Without white space.
std::size_t visible_bytes(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; }));
}

std::size_t visible_bytes_below(const HtmlTree& tree, std::uint32_t node) {
  std::size_t bytes = 0;
  for (std::uint32_t i = node; i < tree[node].end; ++i) bytes += visible_bytes(tree[i].text);
  return bytes;
}

bool has_role(std::string_view role, std::string_view list) {
  return !role.empty() && list.find(" " + std::string(role) + " ") != list.npos;
}

bool is_inside(const HtmlTree& tree, std::uint32_t node, GumboTag tag) {
  for (std::uint32_t i = node; i != 0; i = tree[i].parent)
    if (tree[i].tag == tag) return true;
  return false;
}

bool is_in_article(const HtmlTree& tree, std::uint32_t node) {
  return is_inside(tree, node, GUMBO_TAG_ARTICLE) || is_inside(tree, node, GUMBO_TAG_MAIN);
}

int tag_evidence(const HtmlTree& tree, std::uint32_t node) {
  switch (tree[node].tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_FIGCAPTION:
      return 4;
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FOOTER:
      return 3;
    case GUMBO_TAG_HEADER:
      return is_in_article(tree, node) ? 0 : 3;
    default:
      return 0;
  }
}

int role_evidence(std::string_view role) {
  if (has_role(role, " navigation contentinfo search dialog alertdialog menu menubar toolbar ")) return 4;
  return has_role(role, " banner complementary ") ? 3 : 0;
}

// Headings beside a picture are more than its caption.
bool has_picture_only(const HtmlTree& tree, std::uint32_t node) {
  bool picture = false;
  for (std::uint32_t i = node; i < tree[node].end; ++i) {
    if (is_heading(tree[i].tag)) return false;
    picture = picture || tree[i].tag == GUMBO_TAG_IMG || tree[i].tag == GUMBO_TAG_VIDEO ||
              tree[i].tag == GUMBO_TAG_IFRAME;
  }
  return picture;
}

// A short text beside a picture, in an element for pictures, is its caption.
int caption_evidence(const HtmlTree& tree, std::uint32_t node, int named, const TextSum& sum) {
  const bool for_pictures = tree[node].tag == GUMBO_TAG_FIGURE || (named > 0 && !is_inline(tree[node].tag));
  return for_pictures && sum.bytes > 0 && sum.bytes <= caption_bytes && has_picture_only(tree, node) ? 3 : 0;
}

// Names of running text weaken what else speaks for clutter.
int evidence_for_clutter(const HtmlTree& tree, std::uint32_t node, const TextSum& sum, NameEvidence& names) {
  const int named = names.of(node);
  const int role = role_evidence(tree.attribute(node, "role"));
  const int caption = caption_evidence(tree, node, named, sum);
  return std::max({tag_evidence(tree, node) + named, role + named, caption});
}

// Prose speaks against clutter, unless there are as many links as in a list of teasers.
int evidence_against(const HtmlTree& tree, std::uint32_t node, const TextSum& sum) {
  if (sum.prose_blocks == 0 || sum.prose_bytes * 2 < sum.bytes || sum.link_blocks * 2 > sum.prose_blocks)
    return sum.link_bytes * 2 > sum.bytes ? -1 : 0;
  const bool paragraph = tree[node].tag == GUMBO_TAG_P && sum.link_bytes * 10 < sum.bytes;
  return paragraph || (sum.prose_blocks >= 3 && sum.prose_bytes >= long_prose_bytes) ? 2 : 1;
}

bool is_root(GumboTag tag) {
  return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE;
}

// A part with most of the text is the article, unless it is certain what it is and there is prose elsewhere.
bool is_most(const TextSum& part, const TextSum& page, int evidence) {
  const std::size_t elsewhere = page.prose_bytes - part.prose_bytes;
  const bool certain =
      evidence >= certain_evidence && elsewhere >= long_prose_bytes && elsewhere * 8 >= page.prose_bytes;
  return part.bytes * 2 > page.bytes && !certain;
}

bool is_cell(GumboTag tag) {
  return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_DT ||
         tag == GUMBO_TAG_DD;
}

// Columns of data have names like `date`, `author` and `comment`.
bool is_data(const HtmlTree& tree, std::uint32_t node, const TextSum& sum) {
  const bool cell =
      is_cell(tree[node].tag) || (is_inline(tree[node].tag) && is_cell(tree[tree[node].parent].tag));
  return cell && sum.bytes < data_bytes && sum.link_bytes * 2 < sum.bytes + 1;
}

bool looks_like_clutter(const HtmlTree& tree, std::uint32_t node, const TextSums& sums, NameEvidence& names) {
  const GumboTag tag = tree[node].tag;
  if (!tree[node].element || tag == GUMBO_TAG_A || is_root(tag) || is_data(tree, node, sums[node]))
    return false;
  const int evidence = evidence_for_clutter(tree, node, sums[node], names);
  if (evidence < enough_evidence || is_most(sums[node], sums[0], evidence)) return false;
  if (is_inline(tag)) return visible_bytes_below(tree, node) < short_line_bytes;
  return evidence - evidence_against(tree, node, sums[node]) >= enough_evidence;
}

}  // namespace

std::vector<bool> page_clutter(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  std::vector<bool> clutter(tree.size(), false);
  const TextSums sums(tree, blocks);
  NameEvidence names(tree);
  for (std::uint32_t i = 0; i < tree.size();) {
    if (!looks_like_clutter(tree, i, sums, names)) {
      ++i;
      continue;
    }
    std::fill(clutter.begin() + i, clutter.begin() + tree[i].end, true);
    i = tree[i].end;
  }
  return clutter;
}

bool is_clutter(const HtmlTree& tree, const HtmlBlock& block, const std::vector<bool>& clutter) {
  std::size_t bytes = 0, cluttered = 0;
  for (std::uint32_t i = block.node; i <= block.last_node; ++i) {
    const std::size_t size = visible_bytes(tree[i].text);
    bytes += size;
    if (clutter[i]) cluttered += size;
  }
  return cluttered * 5 >= bytes * 4;
}

}  // namespace broadsheet::readers
