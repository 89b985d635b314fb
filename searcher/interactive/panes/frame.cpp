#include "searcher/interactive/panes/frame.h"

#include "searcher/render/glyphs.h"

namespace broadsheet::interactive {
namespace {

void put_in_line(std::size_t row, std::size_t column, std::size_t columns, std::string_view text, Look look,
                 Canvas& canvas) {
  if (text.empty() || columns < 6) return;
  const std::size_t used = canvas.put(row, column + 1, columns - 2, text, look);
  canvas.fill({row, column, 1, 1}, " ", look);
  canvas.fill({row, column + 1 + used, 1, 1}, " ", look);
}

}  // namespace

void draw_frame(const Area& area, std::string_view title, std::string_view hint, Canvas& canvas) {
  canvas.clear(area);
  if (area.rows < 3 || area.columns < 5) return;
  const std::size_t last_row = area.row + area.rows - 1, last_column = area.column + area.columns - 1;
  for (const std::size_t row : {area.row, last_row})
    canvas.fill({row, area.column, 1, area.columns}, "─", Look::border);
  for (const std::size_t column : {area.column, last_column})
    canvas.fill({area.row + 1, column, area.rows - 2, 1}, "│", Look::border);
  canvas.fill({area.row, area.column, 1, 1}, "┌", Look::border);
  canvas.fill({area.row, last_column, 1, 1}, "┐", Look::border);
  canvas.fill({last_row, area.column, 1, 1}, "└", Look::border);
  canvas.fill({last_row, last_column, 1, 1}, "┘", Look::border);
  put_in_line(area.row, area.column + 2, area.columns - 4, title, Look::heading, canvas);
  put_in_line(last_row, area.column + 2, area.columns - 4, hint, Look::faint, canvas);
}

}  // namespace broadsheet::interactive
