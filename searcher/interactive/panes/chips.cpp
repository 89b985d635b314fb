#include "searcher/interactive/panes/chips.h"

namespace broadsheet::interactive {
namespace {

/// A range of days in words: `2024`, `from 2024-03-01`, `until 2024-03-31`, `2024-03-01 to 2024-06-30`.
std::string days_of(const DateRange& dates) {
  if (!dates.to) return "from " + iso_day(*dates.from);
  if (!dates.from) return "until " + iso_day(*dates.to);
  const bool whole_years =
      dates.from->month == 1 && dates.from->day == 1 && dates.to->month == 12 && dates.to->day == 31;
  if (!whole_years) return iso_day(*dates.from) + " to " + iso_day(*dates.to);
  const std::string first = iso_day(*dates.from).substr(0, 4);
  const std::string last = iso_day(*dates.to).substr(0, 4);
  return first == last ? first : first + " to " + last;
}

}  // namespace

std::vector<std::string> chips_of(const Choices& choices) {
  std::vector<std::string> chips;
  if (!choices.similar.empty()) chips.push_back("like " + choices.similar);
  for (const Filter& filter : choices.filters) chips.push_back(filter.field + " " + filter.value);
  if (choices.dates.from || choices.dates.to) chips.push_back(days_of(choices.dates));
  if (choices.sort == SortOrder::newest) chips.emplace_back("newest first");
  if (choices.sort == SortOrder::oldest) chips.emplace_back("oldest first");
  if (!choices.collapse) chips.emplace_back("copies shown");
  return chips;
}

void draw_chips(const State& state, const Area& area, Canvas& canvas) {
  if (area.is_empty()) return;
  const std::size_t end = area.column + area.columns;
  std::size_t column = area.column + 2;
  for (const std::string& chip : chips_of(state.choices)) {
    if (column + 3 > end) return;
    const std::vector<render::Glyph> sides = render::glyphs_as_typed(" ");
    canvas.put(area.row, column, 1, sides, Look::chip);
    const std::size_t used = canvas.put(area.row, column + 1, end - column - 2, chip, Look::chip);
    canvas.put(area.row, column + 1 + used, 1, sides, Look::chip);
    column += used + 3;
  }
}

}  // namespace broadsheet::interactive
