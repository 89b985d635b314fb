#include "indexer/extractors/mail/html_mail.h"

#include <algorithm>
#include <array>
#include <vector>

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/mail/reply_phrases.h"
#include "indexer/html/html_blocks.h"
#include "indexer/html/html_text.h"
#include "indexer/html/html_tree.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;
using readers::HtmlBlock;
using readers::HtmlTree;

// Words of `class` and whole values of `id`, by mail programs. Outlook and others put `x_` in front of those
// of messages that they quote.
constexpr std::array aside_names = {"gmail_quote"sv,
                                    "gmail_quote_container"sv,
                                    "gmail_attr"sv,
                                    "gmail_signature"sv,
                                    "gmail_extra"sv,
                                    "moz-cite-prefix"sv,
                                    "moz-signature"sv,
                                    "yahoo_quoted"sv,
                                    "protonmail_quote"sv,
                                    "protonmail_signature_block"sv,
                                    "tutanota_quote"sv,
                                    "zmail_extra"sv,
                                    "apple-mail-signature"sv,
                                    "AppleMailSignature"sv,
                                    "Signature"sv,
                                    "ms-outlook-mobile-signature"sv,
                                    "OutlookMessageHeader"sv,
                                    "divRplyFwdMsg"sv,
                                    "mail-quote"sv,
                                    "WordSection1Reply"sv,
                                    "sh-signature"sv,
                                    "ox-reply"sv,
                                    "gmx_quote"sv};

std::string_view without_prefix(std::string_view name) {
  while (name.starts_with("x_")) name.remove_prefix(2);
  return name;
}

bool is_aside_name(std::string_view name) {
  return std::find(aside_names.begin(), aside_names.end(), without_prefix(name)) != aside_names.end();
}

bool has_aside_class(std::string_view classes) {
  while (!classes.empty()) {
    const std::size_t size = std::min(classes.find(' '), classes.size());
    if (is_aside_name(classes.substr(0, size))) return true;
    classes.remove_prefix(std::min(size + 1, classes.size()));
  }
  return false;
}

bool is_aside_element(const HtmlTree& tree, std::uint32_t node) {
  if (!tree[node].element || tree[node].element->attributes.length == 0) return false;
  if (tree[node].tag == GUMBO_TAG_BLOCKQUOTE && tree.attribute(node, "type") == "cite") return true;
  return has_aside_class(tree.attribute(node, "class")) || is_aside_name(tree.attribute(node, "id"));
}

// The first line inside says that the message was passed on: Gmail puts it into the element of quotations.
bool begins_forward(const HtmlTree& tree, std::uint32_t node) {
  std::string line;
  for (std::uint32_t i = node; i < tree[node].end && line.size() < 200; ++i) {
    line += tree[i].text;
    const std::string_view text(line);
    if (tree[i].tag == GUMBO_TAG_BR && text.find_first_not_of(" \n\t") != text.npos) break;
  }
  return is_forwarded_message_line(std::string_view(line).substr(0, 160));
}

// For each node, whether it is in an aside.
std::vector<bool> aside_nodes(const HtmlTree& tree) {
  std::vector<bool> aside(tree.size());
  for (std::uint32_t i = 0; i < tree.size();) {
    const bool begins = is_aside_element(tree, i) && !begins_forward(tree, i);
    const std::uint32_t end = begins ? tree[i].end : i + 1;
    std::fill(aside.begin() + i, aside.begin() + end, begins);
    i = end;
  }
  return aside;
}

void mark_blocks(const HtmlTree& tree, std::vector<HtmlBlock>& blocks) {
  const std::vector<bool> nodes = aside_nodes(tree);
  const auto is_aside = [&](std::size_t i) { return i < blocks.size() && nodes[blocks[i].node]; };
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!is_aside(i)) continue;
    if (i == 0 || !is_aside(i - 1)) blocks[i].text.insert(0, aside_begin_mark);
    if (!is_aside(i + 1)) blocks[i].text += aside_end_mark;
  }
}

}  // namespace

std::string html_mail_text(std::string_view html) {
  if (html.find_first_of("<&") == html.npos || !readers::is_parsable_html(html))
    return readers::html_text(html);
  const HtmlTree tree(html);
  std::vector<HtmlBlock> blocks = readers::html_blocks(tree);
  mark_blocks(tree, blocks);
  std::vector<const HtmlBlock*> all;
  for (const HtmlBlock& block : blocks) all.push_back(&block);
  return readers::joined_blocks(tree, all);
}

std::string_view charset_inside_html(std::string_view html) {
  html = html.substr(0, 4096);
  const std::size_t at = html.find("charset=");
  if (at == html.npos) return {};
  html.remove_prefix(at + 8);
  if (html.starts_with('"') || html.starts_with('\'')) html.remove_prefix(1);
  return html.substr(0, html.find_first_of("\"'>; /\r\n"));
}

}  // namespace broadsheet::extraction
