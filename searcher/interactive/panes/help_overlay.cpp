#include "searcher/interactive/panes/help_overlay.h"

#include <algorithm>

#include "searcher/interactive/panes/frame.h"
#include "searcher/interactive/panes/layout.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t enough_for_two = 100, gap = 3, widest_keys = 14;

/// One row of the help. Its glyphs point into the text of the line it was made from.
struct Row {
  std::vector<render::Glyph> keys, text;
  bool is_heading = false;
};

/// The rows of the help in order. `second` is the first row of the second column, or the number of rows if
/// there is one column.
struct Sheet {
  std::vector<Row> rows;
  std::size_t second = 0;
  std::size_t columns = 0;  ///< width of each column
  std::size_t height() const { return std::max(second, rows.size() - second); }
};

void append_rows(const ListLine& line, std::size_t columns, std::vector<Row>& rows) {
  if (line.detail.empty()) {
    rows.push_back({{}, render::glyphs_of(line.text), true});
    return;
  }
  const std::vector<render::Glyph> keys = render::glyphs_of(line.text), text = render::glyphs_of(line.detail);
  const std::size_t taken = widest_keys + 2;
  for (const auto part : render::wrapped(text, columns > taken ? columns - taken : 1)) {
    const bool is_first = part.data() == text.data();
    rows.push_back({is_first ? keys : std::vector<render::Glyph>(), {part.begin(), part.end()}});
  }
}

Sheet sheet_of(const std::vector<ListLine>& lines, const Area& inner) {
  Sheet sheet;
  const bool two = inner.columns >= enough_for_two;
  sheet.columns = two ? (inner.columns - gap) / 2 : inner.columns;
  for (const ListLine& line : lines) append_rows(line, sheet.columns, sheet.rows);
  sheet.second = sheet.rows.size();
  for (std::size_t i = sheet.rows.size() / 2; two && i + 1 < sheet.rows.size(); ++i) {
    const bool is_between_groups = sheet.rows[i].is_heading && sheet.rows[i].text.empty();
    if (!is_between_groups) continue;
    sheet.second = i + 1;
    break;
  }
  return sheet;
}

void draw_row(const Row& row, const Area& area, Canvas& canvas) {
  if (row.is_heading) {
    canvas.put(area.row, area.column, area.columns, row.text, Look::heading);
    return;
  }
  const std::size_t keys = std::min(widest_keys, area.columns);
  canvas.put(area.row, area.column, keys, row.keys, Look::key);
  if (area.columns > keys + 2)
    canvas.put(area.row, area.column + keys + 2, area.columns - keys - 2, row.text);
}

}  // namespace

std::size_t rows_of_help(const std::vector<ListLine>& lines, const Area& overlay) {
  return sheet_of(lines, list_of_overlay(overlay)).height();
}

void draw_help_overlay(const State& state, const Area& area, Canvas& canvas) {
  const Area inner = list_of_overlay(area);
  const Sheet sheet = sheet_of(state.list, inner);
  const bool scrolls = sheet.height() > inner.rows;
  draw_frame(area, "All keys", scrolls ? "j and k scroll, Esc leaves" : "Esc leaves", canvas);
  const std::size_t top = std::min(state.list_top, sheet.height() - std::min(sheet.height(), inner.rows));
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    const bool in_second = i >= sheet.second;
    const std::size_t row = in_second ? i - sheet.second : i;
    if (row < top || row - top >= inner.rows) continue;
    const std::size_t column = inner.column + (in_second ? sheet.columns + gap : 0);
    draw_row(sheet.rows[i], {inner.row + row - top, column, 1, sheet.columns}, canvas);
  }
}

}  // namespace broadsheet::interactive
