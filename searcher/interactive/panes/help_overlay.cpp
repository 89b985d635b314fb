#include "searcher/interactive/panes/help_overlay.h"

#include <algorithm>

#include "searcher/interactive/layout.h"
#include "searcher/interactive/panes/frame.h"

namespace broadsheet {
namespace {

constexpr std::size_t enough_for_two = 88, gap = 3, widest_keys = 16;

bool is_blank(const Choice& line) {
  return line.text.empty();
}

bool is_heading(const Choice& line) {
  return line.detail.empty();
}

/// The first line of the second column: a group is not cut. Without room for two columns, the end.
std::size_t second_half(const std::vector<Choice>& lines, const Area& inner) {
  if (inner.columns < enough_for_two) return lines.size();
  const auto middle = lines.begin() + static_cast<std::ptrdiff_t>(lines.size() / 2);
  const auto blank = std::find_if(middle, lines.end(), is_blank);
  return static_cast<std::size_t>(blank - lines.begin()) + (blank == lines.end() ? 0 : 1);
}

void draw_line(const Choice& line, std::size_t keys, const Area& row, Canvas& canvas) {
  if (is_heading(line)) {
    canvas.put(row.row, row.column, row.columns, line.text, Look::heading);
    return;
  }
  canvas.put(row.row, row.column, std::min(keys, row.columns), line.text, Look::key);
  if (row.columns > keys + 2) canvas.put(row.row, row.column + keys + 2, row.columns - keys - 2, line.detail);
}

std::size_t columns_of_keys(const std::vector<Choice>& lines) {
  std::size_t columns = 0;
  for (const Choice& line : lines)
    if (!is_heading(line)) columns = std::max(columns, width_of(glyphs_of(line.text)));
  return std::min(columns, widest_keys);
}

}  // namespace

std::size_t rows_of_help(const std::vector<Choice>& lines, const Area& overlay) {
  const std::size_t second = second_half(lines, list_of_overlay(overlay));
  return std::max(second, lines.size() - second);
}

void draw_help_overlay(const State& state, const Area& area, Canvas& canvas) {
  const Area inner = list_of_overlay(area);
  const std::vector<Choice>& lines = state.list;
  const std::size_t rows = rows_of_help(lines, area);
  draw_frame(area, "All keys", rows > inner.rows ? "j and k scroll, Esc leaves" : "Esc leaves", canvas);
  const std::size_t second = second_half(lines, inner);
  const bool two = second < lines.size();
  const std::size_t top = std::min(state.list_top, rows - std::min(rows, inner.rows));
  const std::size_t columns = two ? (inner.columns - gap) / 2 : inner.columns;
  const std::size_t keys = columns_of_keys(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t row = i < second ? i : i - second;
    if (row < top || row - top >= inner.rows) continue;
    draw_line(lines[i], keys,
              {inner.row + row - top, inner.column + (i < second ? 0 : columns + gap), 1, columns}, canvas);
  }
}

}  // namespace broadsheet
