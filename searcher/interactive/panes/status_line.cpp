#include "searcher/interactive/panes/status_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "searcher/interactive/panes/line_view.h"
#include "searcher/render/bars.h"

namespace broadsheet {
namespace {

std::string_view question(PromptKind kind) {
  switch (kind) {
    case PromptKind::export_file:
      return "Export to (.json, .csv or .md):";
    case PromptKind::save_name:
      return "Save this search as:";
    case PromptKind::none:
      break;
  }
  return {};
}

std::optional<Place> draw_prompt(const State& state, const Area& area, Canvas& canvas) {
  const std::size_t used =
      canvas.put(area.row, area.column, area.columns * 2 / 3, question(state.prompt), Look::heading);
  const std::size_t column = std::min(used + 1, area.columns - 1);
  return draw_edit_line(state.prompt_line, {area.row, area.column + column, 1, area.columns - column},
                        canvas);
}

/// Whole hints only.
void draw_hints(const std::vector<Hint>& hints, const Area& area, Canvas& canvas) {
  const std::size_t end = area.column + area.columns;
  std::size_t column = area.column + 1;
  for (const Hint& hint : hints) {
    const std::size_t key = width_of(glyphs_of(hint.key));
    const std::size_t effect = width_of(glyphs_of(hint.effect));
    if (column + key + 1 + effect > end) continue;
    canvas.put(area.row, column, key, hint.key, Look::key);
    canvas.put(area.row, column + key + 1, effect, hint.effect, Look::faint);
    column += key + effect + 4;
  }
}

}  // namespace

std::optional<Place> draw_status_line(const State& state, const std::vector<Hint>& hints, const Area& area,
                                      Canvas& canvas) {
  if (area.is_empty()) return std::nullopt;
  if (state.prompt != PromptKind::none) return draw_prompt(state, area, canvas);
  Area left = area;
  if (!state.marked.empty()) {
    const std::string marked = fmt::format("● {} marked", grouped(state.marked.size()));
    const std::size_t columns = width_of(glyphs_of(marked));
    if (columns + 20 < area.columns) {
      canvas.put(area.row, area.column + area.columns - columns - 1, columns, marked, Look::marked);
      left.columns -= columns + 3;
    }
  }
  if (state.message.empty())
    draw_hints(hints, left, canvas);
  else
    canvas.put(left.row, left.column + 1, left.columns - 1, state.message,
               state.is_fault ? Look::fault : Look::message);
  return std::nullopt;
}

}  // namespace broadsheet
