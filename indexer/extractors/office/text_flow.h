// Builds the text of a document from its paragraphs, lists, tables, notes and text boxes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet::extraction {

enum class Block : std::uint8_t { paragraph, list_item };

/// A blank line stands between paragraphs; items of a list are lines. A row of a table is a line with tabs
/// between its cells, as in the texts of HTML pages: only cells of 200 bytes and more, which are columns of a
/// layout, become paragraphs. Empty paragraphs and cells are left out.
class TextFlow {
 public:
  /// Adds to the current paragraph. Removes the marks of text_marks.h.
  void add(std::string_view text);
  void line_break() { current().line += '\n'; }
  void tab() { current().line += '\t'; }
  void end_paragraph(Block kind = Block::paragraph);
  /// What the current paragraph has so far.
  const std::string& line() const { return frames_.back().line; }
  /// Removes the current paragraph.
  std::string take_line() { return std::exchange(frames_.back().line, {}); }

  void begin_table();
  void begin_cell();
  void end_cell();
  void end_row();
  void end_table();

  /// What comes until end_aside() stands behind the current paragraph or table: notes, text boxes.
  void begin_aside() { frames_.emplace_back(); }
  void end_aside();

  /// A page or slide begins.
  void page();

  /// Ends everything that is open. The flow is empty then.
  std::string take();

 private:
  struct Table {
    std::string rows;
    std::string row;
    bool last_is_short = true;  // the last cell
  };
  // What is filled at a time: the document, an aside, a cell.
  struct Frame {
    std::string text;
    std::string line;
    Block last = Block::paragraph;
    bool glued = true;  // no gap before the next block
    bool is_cell = false;
    std::vector<std::string> asides;
    std::vector<Table> tables;
  };

  Frame& current() { return frames_.back(); }
  static void add_block(Frame& frame, std::string_view block, Block kind);
  static void add_asides(Frame& frame);
  Frame pop();

  std::vector<Frame> frames_ = std::vector<Frame>(1);
};

}  // namespace broadsheet::extraction
