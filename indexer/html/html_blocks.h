#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// A stretch of text that stands alone on a page: a paragraph, a heading, a list item, a table cell.
struct HtmlBlock {
  std::string text;             ///< white space as a browser shows it
  std::uint32_t node = 0;       ///< its first piece of text
  std::uint32_t container = 0;  ///< the innermost block element around it
  std::uint32_t row = 0;        ///< the table row that it is in; 0: none
  std::uint32_t cell = 0;
  std::size_t link_bytes = 0;  ///< of the text, how much is in links
  bool clutter = false;        ///< menus, notices, advertisements and the like, see page_clutter()
};

/// The visible text of a page. `clutter` has one entry a node, or is empty.
std::vector<HtmlBlock> html_blocks(const HtmlTree& tree, const std::vector<bool>& clutter);

/// Nodes that browsers do not show, with all that is below them.
bool is_invisible(const HtmlTree& tree, std::uint32_t node);

bool is_heading(GumboTag tag);

/// Blocks in order: cells by tabs, rows and list items by line breaks, others by blank lines.
std::string joined_blocks(const HtmlTree& tree, const std::vector<const HtmlBlock*>& blocks);

}  // namespace broadsheet::readers
