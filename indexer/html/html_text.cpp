#include "indexer/html/html_text.h"

#include "indexer/html/article_pruning.h"
#include "indexer/html/article_section.h"
#include "indexer/html/html_blocks.h"
#include "indexer/html/html_clutter.h"
#include "indexer/html/stated_body.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t too_little_bytes = 200;  // too short for an article
constexpr std::size_t hardly_any_bytes = 60;   // then everything is shown

std::size_t chosen_bytes(const std::vector<HtmlBlock>& blocks, const std::vector<bool>& chosen) {
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) bytes += chosen[i] ? blocks[i].text.size() : 0;
  return bytes;
}

std::size_t prose_in(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                     const std::vector<bool>& clutter) {
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    bytes += !clutter[i] && is_prose(tree, blocks[i]) ? blocks[i].text.size() : 0;
  return bytes;
}

std::vector<bool> complement(std::vector<bool> blocks) {
  blocks.flip();
  return blocks;
}

std::vector<bool> all_but_title(const std::vector<HtmlBlock>& blocks, const std::string& title) {
  std::vector<bool> chosen;
  for (const HtmlBlock& block : blocks) chosen.push_back(clean_line(block.text) != title);
  return chosen;
}

std::vector<bool> cluttered_blocks(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks) {
  const std::vector<bool> nodes = page_clutter(tree, blocks);
  std::vector<bool> clutter;
  for (const HtmlBlock& block : blocks) clutter.push_back(is_clutter(tree, block, nodes));
  return clutter;
}

}  // namespace

std::string article_text(const HtmlTree& tree, const StatedFacts& facts) {
  const std::vector<HtmlBlock> blocks = html_blocks(tree);
  const std::vector<bool> clutter = cluttered_blocks(tree, blocks);
  const auto part_of = [&](std::uint32_t node) { return article_blocks(tree, blocks, clutter, node, facts); };
  std::vector<bool> chosen = part_of(article_section(tree, blocks, clutter));
  // A short article is an article, too, unless the page has far more text, as lists of articles have.
  const auto is_short = [&](std::size_t bytes) { return chosen_bytes(blocks, chosen) < bytes; };
  const auto widen = [&](std::vector<bool> wider) {
    if (chosen_bytes(blocks, wider) > 3 * chosen_bytes(blocks, chosen)) chosen = std::move(wider);
  };
  if (is_short(too_little_bytes)) widen(part_of(0));
  if (is_short(too_little_bytes) && prose_in(tree, blocks, clutter) > 3 * chosen_bytes(blocks, chosen))
    widen(complement(clutter));
  if (is_short(hardly_any_bytes)) widen(all_but_title(blocks, facts.title));
  return text_by_stated_body(tree, blocks, chosen, facts.body);
}

std::string html_text(std::string_view html) {
  if (html.find_first_of("<&") == html.npos) return std::string(html);
  if (!is_parsable_html(html)) return html_text(trim(text_between_tags(html)));
  const HtmlTree tree(html);
  const std::vector<HtmlBlock> blocks = html_blocks(tree);
  std::vector<const HtmlBlock*> all;
  for (const HtmlBlock& block : blocks) all.push_back(&block);
  return joined_blocks(tree, all);
}

}  // namespace broadsheet::readers
