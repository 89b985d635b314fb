#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/glyphs.h"

namespace broadsheet::interactive {

/// What a piece of the screen means. The screen decides how that looks: by colours or, without them, by bold,
/// underlined and reversed text.
enum class Look : std::uint8_t {
  plain,
  faint,
  title,
  match,
  current_match,
  entity,
  heading,
  border,
  chip,    ///< an active filter
  bar,     ///< a bar of the timeline
  marked,  ///< the sign of a marked result
  message,
  fault,
  key  ///< the name of a key in a hint
};

/// One column of one row. A wide character takes two cells, and the text of the second is empty.
struct Cell {
  std::string text = " ";  ///< UTF-8: one character and its combining characters
  Look look = Look::plain;
  bool selected = false;  ///< belongs to the line that the cursor is on
  bool operator==(const Cell&) const = default;
};

struct Size {
  std::size_t rows = 24, columns = 80;
  bool operator==(const Size&) const = default;
};

/// A rectangle of the screen, from its upper left corner.
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

/// What the screen will show. Whatever is drawn outside the canvas is cut off, and all text is made safe
/// first (see render/glyphs.h).
class Canvas {
 public:
  explicit Canvas(Size size) : size_(size), cells_(size.rows * size.columns) {}

  Size size() const { return size_; }
  const Cell& at(std::size_t row, std::size_t column) const { return cells_[row * size_.columns + column]; }
  /// The text of a row without trailing blanks, for tests.
  std::string row_text(std::size_t row) const;

  /// Draws text on one line, in at most `width` columns; `…` stands for what is cut off. Returns the columns
  /// used.
  std::size_t put(std::size_t row, std::size_t column, std::size_t width, std::string_view text,
                  Look look = Look::plain);
  /// Draws as many glyphs as fit: highlighted ones as Look::match, named ones as Look::entity. Returns the
  /// columns used.
  std::size_t put(std::size_t row, std::size_t column, std::size_t width,
                  const std::vector<render::Glyph>& glyphs, Look look = Look::plain);
  /// Fills the area with a character, which must be one column wide.
  void fill(const Area& area, std::string_view character, Look look);
  void change_look(const Area& area, Look look);
  /// Marks all cells of the area as selected.
  void select(const Area& area);
  void clear(const Area& area) { fill(area, " ", Look::plain); }

 private:
  Cell& cell(std::size_t row, std::size_t column) { return cells_[row * size_.columns + column]; }
  /// The part of the area that lies on the canvas.
  Area inside(const Area& area) const;
  void put_cell(std::size_t row, std::size_t column, const render::Glyph& glyph, Look look);
  /// Blanks the other half of a wide character before one of its cells is overwritten.
  void split_wide(std::size_t row, std::size_t column);

  Size size_;
  std::vector<Cell> cells_;
};

}  // namespace broadsheet::interactive
