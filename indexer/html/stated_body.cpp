#include "indexer/html/stated_body.h"

#include <algorithm>

#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t least_body = 300;  // letters; shorter ones are summaries
constexpr std::size_t least_block = 20;  // shorter ones occur by chance
constexpr double found_share = 0.8;      // of the body, in the page: it is the text of the page's article
constexpr double missing_share = 0.5;    // less: the page does not show its article
constexpr double cut_share = 0.3;        // what follows the body is as long as this: the body was cut

// Without white space and punctuation, which differ between a page and what it states.
std::string letters_of(std::string_view text) {
  std::string letters;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
      letters += c;
  }
  return letters;
}

// Where the stated body is among the blocks of a page. Sizes count letters.
struct Found {
  std::vector<bool> blocks;
  std::size_t first = 0, last = 0;
  std::size_t size = 0;
  std::size_t chosen_size = 0, chosen_after = 0;  // of all chosen blocks; of those after the last one found
};

Found find_body(const std::vector<HtmlBlock>& blocks, const std::vector<bool>& chosen,
                const std::string& body) {
  Found found{std::vector<bool>(blocks.size(), false), blocks.size()};
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::string letters = letters_of(blocks[i].text);
    if (chosen[i]) found.chosen_size += letters.size(), found.chosen_after += letters.size();
    if (letters.size() < least_block || body.find(letters) == body.npos) continue;
    found.blocks[i] = true;
    found.first = std::min(found.first, i);
    found.last = i;
    found.size += letters.size();
    found.chosen_after = 0;
  }
  return found;
}

std::string text_of_chosen(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                           const std::vector<bool>& chosen) {
  std::vector<const HtmlBlock*> selected;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    if (chosen[i]) selected.push_back(&blocks[i]);
  return joined_blocks(tree, selected);
}

// Prose is what the body has; headings and the like, which bodies often lack, are as chosen.
std::vector<bool> confirmed(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                            const std::vector<bool>& chosen, const Found& found, bool cut) {
  std::vector<bool> wanted(blocks.size(), false);
  for (std::size_t i = found.first; i < blocks.size(); ++i) {
    const bool inside = i <= found.last;
    const bool loose =
        tree[blocks[i].container].tag == GUMBO_TAG_P || tree[blocks[i].container].tag == GUMBO_TAG_DIV;
    wanted[i] = (inside && found.blocks[i]) || (chosen[i] && (inside ? !loose : cut));
  }
  return wanted;
}

}  // namespace

std::string text_by_stated_body(const HtmlTree& tree, const std::vector<HtmlBlock>& blocks,
                                const std::vector<bool>& chosen, const std::string& body) {
  const std::string letters = letters_of(body);
  if (letters.size() < least_body) return text_of_chosen(tree, blocks, chosen);
  const Found found = find_body(blocks, chosen, letters);
  const double stated = static_cast<double>(letters.size()), shown = static_cast<double>(found.size);
  if (shown < stated * missing_share && static_cast<double>(found.chosen_size) < stated * missing_share)
    return std::string(trim(body));
  if (shown < stated * found_share) return text_of_chosen(tree, blocks, chosen);
  const bool cut = static_cast<double>(found.chosen_after) > shown * cut_share;
  return text_of_chosen(tree, blocks, confirmed(tree, blocks, chosen, found, cut));
}

}  // namespace broadsheet::readers
