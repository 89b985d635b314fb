// The visible text of an HTML page as blocks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// A text that stands on its own in a page: a paragraph, a heading, a list item, a table cell.
struct HtmlBlock {
  std::string text;             ///< with white space as a browser shows it; never empty
  std::uint32_t node = 0;       ///< its first text node
  std::uint32_t last_node = 0;  ///< its last text node
  std::uint32_t container = 0;  ///< the innermost block element around it
  std::uint32_t row = 0;        ///< the table row around it; 0: none
  std::uint32_t cell = 0;
  std::size_t link_bytes = 0;  ///< how many bytes of the text are in links

  double link_share() const;
};

/// The visible blocks of a page, in order.
std::vector<HtmlBlock> html_blocks(const HtmlTree& tree);

bool ends_sentence(std::string_view text);

/// True for sentences and longer texts that are not mostly links. Headings are never prose.
bool is_prose(const HtmlTree& tree, const HtmlBlock& block);

/// Joins blocks in order: cells with tabs, rows and list items with line breaks, other blocks with blank
/// lines.
std::string joined_blocks(const HtmlTree& tree, const std::vector<const HtmlBlock*>& blocks);

}  // namespace broadsheet::readers
