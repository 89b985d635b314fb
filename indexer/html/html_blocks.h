// The visible text of an HTML page as blocks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "indexer/html/html_tree.h"

namespace broadsheet::readers {

/// A text that stands on its own in a page: a paragraph, a heading, a list item, a table cell.
struct HtmlBlock {
  std::string text;             ///< with white space as a browser shows it
  std::uint32_t node = 0;       ///< its first text node
  std::uint32_t container = 0;  ///< the innermost block element around it
  std::uint32_t row = 0;        ///< the table row around it; 0: none
  std::uint32_t cell = 0;
  std::size_t link_bytes = 0;  ///< how many bytes of the text are in links
  bool clutter = false;        ///< menus, notices, advertisements and the like; see page_clutter()
};

/// The visible blocks of a page, in order. `clutter` has one entry per node, or is empty.
std::vector<HtmlBlock> html_blocks(const HtmlTree& tree, const std::vector<bool>& clutter);

/// True for nodes that browsers do not show, nor anything below them.
bool is_invisible(const HtmlTree& tree, std::uint32_t node);

bool is_heading(GumboTag tag);

/// Joins blocks in order: cells with tabs, rows and list items with line breaks, other blocks with blank
/// lines.
std::string joined_blocks(const HtmlTree& tree, const std::vector<const HtmlBlock*>& blocks);

}  // namespace broadsheet::readers
