#include "searcher/interactive/panes/message_box.h"

#include <algorithm>

#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {

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
