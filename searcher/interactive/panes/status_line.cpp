#include "searcher/interactive/panes/status_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "searcher/interactive/panes/line_view.h"
#include "searcher/render/bars.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
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
  const bool has_message = !state.message.empty();  // about the text that was entered
  const std::size_t used = canvas.put(area.row, area.column, area.columns * 2 / 3,
                                      has_message ? std::string_view(state.message) : question(state.prompt),
                                      has_message && state.is_fault ? Look::fault : Look::heading);
  const std::size_t column = std::min(used + 1, area.columns - 1);
  return draw_edit_line(state.prompt_line, {area.row, area.column + column, 1, area.columns - column},
                        canvas);
}

std::size_t columns_of(const Hint& hint) {
  return render::width_of(render::glyphs_of(hint.key)) + 1 + render::width_of(render::glyphs_of(hint.effect));
}

void draw_hint(const Hint& hint, std::size_t row, std::size_t column, Canvas& canvas) {
  const std::size_t key = render::width_of(render::glyphs_of(hint.key));
  canvas.put(row, column, key, hint.key, Look::key);
  canvas.put(row, column + key + 1, columns_of(hint) - key - 1, hint.effect, Look::faint);
}

/// What is said about the query while it is typed: how it was understood, or what may have been meant.
std::string notice(const State& state) {
  const Results& results = state.results;
  if (state.focus != Pane::query) return {};
  if (!results.notes.empty()) return results.notes.front();
  if (results.suggestions.empty() || results.hits.empty())
    return {};  // without hits, the result list shows them
  const QuerySuggestion& other = results.suggestions.front();
  return fmt::format("Did you mean {}? ({} document{})", other.query, render::grouped(other.total.value),
                     other.total.value == 1 ? "" : "s");
}

/// Draws only whole hints. The last one is always at the right end.
void draw_hints(const std::string& said, std::vector<Hint> hints, const Area& area, Canvas& canvas) {
  constexpr std::size_t least_gap = 3;
  std::size_t end = area.column + area.columns;
  std::size_t column = area.column + 1;
  if (hints.empty() || columns_of(hints.back()) + least_gap + 2 > area.columns) return;
  end -= columns_of(hints.back()) + 1;
  draw_hint(hints.back(), area.row, end, canvas);
  hints.pop_back();
  if (!said.empty()) {
    canvas.put(area.row, column, end - column - least_gap, said, Look::message);
    return;
  }
  for (const Hint& hint : hints) {
    if (column + columns_of(hint) + least_gap > end) return;
    draw_hint(hint, area.row, column, canvas);
    column += columns_of(hint) + least_gap;
  }
}

}  // namespace

std::optional<Place> draw_status_line(const State& state, const std::vector<Hint>& hints, const Area& area,
                                      Canvas& canvas) {
  if (area.is_empty()) return std::nullopt;
  if (state.prompt != PromptKind::none) return draw_prompt(state, area, canvas);
  Area left = area;
  if (!state.marked.empty()) {
    const std::string marked = fmt::format("● {} marked", render::grouped(state.marked.size()));
    const std::size_t columns = render::width_of(render::glyphs_of(marked));
    if (columns + 20 < area.columns) {
      canvas.put(area.row, area.column + area.columns - columns - 1, columns, marked, Look::marked);
      left.columns -= columns + 3;
    }
  }
  if (state.message.empty())
    draw_hints(notice(state), hints, left, canvas);
  else
    canvas.put(left.row, left.column + 1, left.columns - 1, state.message,
               state.is_fault ? Look::fault : Look::message);
  return std::nullopt;
}

void draw_message_box(const State& state, const Area& status, Canvas& canvas) {
  constexpr std::size_t most_rows = 6;
  if (state.prompt != PromptKind::none || status.columns < 3) return;
  const std::vector<render::Glyph> glyphs = render::glyphs_of(state.message);
  const auto lines = render::wrapped(glyphs, status.columns - 2);
  if (lines.size() < 2) return;
  const std::size_t rows = std::min({lines.size(), most_rows, status.row + 1});
  const Area box{status.row + 1 - rows, status.column, rows, status.columns};
  canvas.clear(box);
  if (box.row > 0) canvas.fill({box.row - 1, box.column, 1, box.columns}, "─", Look::border);
  const Look look = state.is_fault ? Look::fault : Look::message;
  for (std::size_t i = 0; i < rows; ++i)
    canvas.put(box.row + i, box.column + 1, box.columns - 2, {lines[i].begin(), lines[i].end()}, look);
}

}  // namespace broadsheet::interactive
