#include "indexer/html/html_clutter.h"

#include <algorithm>
#include <string>

#include "indexer/html/html_blocks.h"

namespace broadsheet::readers {
namespace {

// Words in classes and ids of clutter, as in `share-buttons` or `relatedLinks`.
constexpr std::string_view clutter_words =
    " nav navbar navigation menu menubar submenu breadcrumb breadcrumbs cookie cookies consent gdpr banner "
    "sidebar "
    "related recommended recommendations recirculation share sharing sharebar social comment comments disqus "
    "newsletter subscribe subscription signup promo promotion advert advertisement ad ads adslot sponsor "
    "sponsored "
    "footer pager pagination popup modal overlay teaser teasers widget toolbar masthead login search rating "
    "mostread trending copyright outbrain taboola paywall hidden skip skiplink topbar linklist sitemap "
    "byline dateline timestamp ";
constexpr std::string_view clutter_roles =
    " navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar ";

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || is_upper(c);
}

bool is_listed(std::string_view list, const std::string& word) {
  return !word.empty() && list.find(" " + word + " ") != list.npos;
}

// A word begins at a capital and ends at anything that is not a letter.
bool has_clutter_word(std::string_view names) {
  std::string word;
  for (std::size_t i = 0; i <= names.size(); ++i) {
    const char c = i < names.size() ? names[i] : ' ';
    const bool begins = is_upper(c) && i > 0 && !is_upper(names[i - 1]);
    if (begins || !is_letter(c)) {
      if (is_listed(clutter_words, word)) return true;
      word.clear();
    }
    if (is_letter(c)) word += static_cast<char>(is_upper(c) ? c + 'a' - 'A' : c);
  }
  return false;
}

bool is_inside(const HtmlTree& tree, std::uint32_t node, GumboTag tag) {
  for (std::uint32_t i = node; i != 0; i = tree[i].parent)
    if (tree[i].tag == tag) return true;
  return false;
}

bool looks_like_clutter(const HtmlTree& tree, std::uint32_t node) {
  switch (tree[node].tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE:
      return false;
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_MENU:
      return true;
    case GUMBO_TAG_HEADER:
      return !is_inside(tree, node, GUMBO_TAG_ARTICLE) && !is_inside(tree, node, GUMBO_TAG_MAIN);
    default:
      break;
  }
  if (!tree[node].element || tree[node].element->attributes.length == 0) return false;
  return is_listed(clutter_roles, std::string(tree.attribute(node, "role"))) ||
         has_clutter_word(tree.attribute(node, "class")) || has_clutter_word(tree.attribute(node, "id"));
}

// The number of bytes of visible text before each node.
std::vector<std::size_t> text_before(const HtmlTree& tree) {
  std::vector<std::size_t> before(tree.size() + 1, 0);
  std::uint32_t invisible_until = 0;
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    if (i >= invisible_until && is_invisible(tree, i)) invisible_until = tree[i].end;
    before[i + 1] = before[i] + (i < invisible_until ? 0 : tree[i].text.size());
  }
  return before;
}

}  // namespace

std::vector<bool> page_clutter(const HtmlTree& tree) {
  std::vector<bool> clutter(tree.size(), false);
  const std::vector<std::size_t> before = text_before(tree);
  for (std::uint32_t i = 0; i < tree.size();) {
    const std::uint32_t end = tree[i].end;
    const bool most = (before[end] - before[i]) * 2 > before.back();
    if (most || !looks_like_clutter(tree, i)) {
      ++i;
      continue;
    }
    std::fill(clutter.begin() + i, clutter.begin() + end, true);
    i = end;
  }
  return clutter;
}

}  // namespace broadsheet::readers
