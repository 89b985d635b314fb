#include "searcher/interactive/panes/help_overlay.h"

#include <algorithm>

#include "searcher/interactive/layout.h"
#include "searcher/interactive/panes/frame.h"

namespace broadsheet {
namespace {

constexpr std::size_t enough_for_two = 88, gap = 3, widest_keys = 18;

std::size_t columns_of_help(const Area& inner) {
  return inner.columns >= enough_for_two ? 2 : 1;
}

/// The row and column of every line; a heading stays with its first key.
std::vector<Place> places(const std::vector<HelpLine>& lines, const Area& inner) {
  std::vector<Place> all;
  const std::size_t count = columns_of_help(inner);
  const std::size_t half = count == 2 ? (lines.size() + 1) / 2 : lines.size();
  std::size_t split = half;
  while (count == 2 && split < lines.size() && !lines[split].keys.empty()) ++split;
  if (split == lines.size()) split = half;
  const std::size_t second = inner.columns / 2 + gap / 2;
  for (std::size_t i = 0; i < lines.size(); ++i)
    all.push_back(i < split ? Place{i, 0} : Place{i - split, second});
  return all;
}

void draw_line(const HelpLine& line, std::size_t keys, const Area& row, Canvas& canvas) {
  if (line.keys.empty()) {
    canvas.put(row.row, row.column, row.columns, line.effect, Look::heading);
    return;
  }
  canvas.put(row.row, row.column, std::min(keys, row.columns), line.keys, Look::key);
  if (row.columns > keys + 2) canvas.put(row.row, row.column + keys + 2, row.columns - keys - 2, line.effect);
}

}  // namespace

std::size_t rows_of_help(const std::vector<HelpLine>& lines, const Area& overlay) {
  std::size_t rows = 0;
  for (const Place& place : places(lines, list_of_overlay(overlay))) rows = std::max(rows, place.row + 1);
  return rows;
}

void draw_help_overlay(const State& state, const std::vector<HelpLine>& lines, const Area& area,
                       Canvas& canvas) {
  const Area inner = list_of_overlay(area);
  const bool scrolls = rows_of_help(lines, area) > inner.rows;
  draw_frame(area, "Keys", scrolls ? "j and k scroll, Esc leaves" : "Esc leaves", canvas);
  std::size_t keys = 0;
  for (const HelpLine& line : lines) keys = std::max(keys, width_of(glyphs_of(line.keys)));
  keys = std::min(keys, widest_keys);
  const std::size_t columns = inner.columns / columns_of_help(inner) - (columns_of_help(inner) - 1);
  const std::vector<Place> at = places(lines, inner);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (at[i].row < state.list_top || at[i].row - state.list_top >= inner.rows) continue;
    draw_line(lines[i], keys,
              {inner.row + at[i].row - state.list_top, inner.column + at[i].column, 1, columns}, canvas);
  }
}

}  // namespace broadsheet
