#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/glyphs.h"

namespace broadsheet::interactive {

/// What a piece of the screen means; the screen chooses colours, or bold, underlined and reversed without
/// them.
enum class Look : std::uint8_t {
  plain,
  faint,
  title,
  match,
  current_match,
  entity,
  heading,
  border,
  chip,    ///< a filter that holds
  bar,     ///< of a facet or the timeline
  marked,  ///< the sign of a marked result
  message,
  fault,
  key  ///< the name of a key in a hint
};

/// One column of one row. A wide character takes two cells; the text of the second is empty.
struct Cell {
  std::string text = " ";  ///< UTF-8: one character with what combines with it
  Look look = Look::plain;
  bool selected = false;  ///< a part of the line that the cursor is on
  bool operator==(const Cell&) const = default;
};

struct Size {
  std::size_t rows = 24, columns = 80;
  bool operator==(const Size&) const = default;
};

/// A part of the screen.
struct Area {
  std::size_t row = 0, column = 0, rows = 0, columns = 0;
  bool is_empty() const { return rows == 0 || columns == 0; }
  bool contains(std::size_t at_row, std::size_t at_column) const {
    return at_row >= row && at_row < row + rows && at_column >= column && at_column < column + columns;
  }
  bool operator==(const Area&) const = default;
};

/// Where the terminal's cursor stands.
struct Place {
  std::size_t row = 0, column = 0;
  bool operator==(const Place&) const = default;
};

/// What the screen shows next. Nothing that is drawn leaves the canvas, and all text is made safe: see
/// glyphs.h.
class Canvas {
 public:
  explicit Canvas(Size size) : size_(size), cells_(size.rows * size.columns) {}

  Size size() const { return size_; }
  const Cell& at(std::size_t row, std::size_t column) const { return cells_[row * size_.columns + column]; }
  /// The row without blanks at its end, for tests.
  std::string row_text(std::size_t row) const;

  /// Draws the text on one line, at most `width` columns, `…` for what is cut off; returns the columns used.
  std::size_t put(std::size_t row, std::size_t column, std::size_t width, std::string_view text,
                  Look look = Look::plain);
  /// Draws glyphs as far as they fit: highlighted ones as Look::match, named ones as Look::entity; returns
  /// the columns used.
  std::size_t put(std::size_t row, std::size_t column, std::size_t width,
                  const std::vector<render::Glyph>& glyphs, Look look = Look::plain);
  /// Fills the area with a character one column wide.
  void fill(const Area& area, std::string_view character, Look look);
  void change_look(const Area& area, Look look);
  /// Makes the cells of the area selected.
  void select(const Area& area);
  void clear(const Area& area) { fill(area, " ", Look::plain); }

 private:
  Cell& cell(std::size_t row, std::size_t column) { return cells_[row * size_.columns + column]; }
  /// Area without what is outside of the canvas.
  Area inside(const Area& area) const;
  void put_cell(std::size_t row, std::size_t column, const render::Glyph& glyph, Look look);
  /// No half of a wide character stays beside a cell that is overwritten.
  void split_wide(std::size_t row, std::size_t column);

  Size size_;
  std::vector<Cell> cells_;
};

}  // namespace broadsheet::interactive
