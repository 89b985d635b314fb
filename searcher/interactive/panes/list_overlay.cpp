#include "searcher/interactive/panes/list_overlay.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "searcher/interactive/panes/frame.h"
#include "searcher/interactive/panes/layout.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

/// The title and the hint of an overlay's frame.
std::pair<std::string_view, std::string_view> words_around(Overlay overlay) {
  switch (overlay) {
    case Overlay::completions:
      return {"Complete", "Enter or Tab takes it, Esc leaves"};
    case Overlay::history:
      return {"Earlier queries", "Enter searches again, Esc leaves"};
    case Overlay::saved_searches:
      return {"Saved searches", "Enter opens it, Esc leaves"};
    default:
      return {"The same search from the shell", "y copies it, Esc leaves"};
  }
}

void draw_choice(const ListLine& choice, bool selected, const Area& row, Canvas& canvas) {
  const std::size_t wanted = render::width_of(render::glyphs_of(choice.text));
  const std::size_t spare = row.columns - std::min(wanted + 2, row.columns);
  const std::size_t for_detail =
      std::min(render::width_of(render::glyphs_of(choice.detail)), std::max(row.columns / 2, spare));
  const std::size_t for_text = row.columns - std::min(for_detail == 0 ? 0 : for_detail + 2, row.columns);
  canvas.put(row.row, row.column, for_text, choice.text);
  canvas.put(row.row, row.column + row.columns - for_detail, for_detail, choice.detail, Look::faint);
  if (selected)
    canvas.select({row.row, row.column - std::min<std::size_t>(row.column, 1), 1, row.columns + 2});
}

}  // namespace

void draw_list_overlay(const State& state, const Area& area, Canvas& canvas) {
  const auto [title, hint] = words_around(state.overlay);
  draw_frame(area, title, hint, canvas);
  const Area list = list_of_overlay(area);
  if (state.list.empty()) canvas.put(list.row, list.column, list.columns, "none yet", Look::faint);
  for (std::size_t i = 0; i < list.rows && state.list_top + i < state.list.size(); ++i)
    draw_choice(state.list[state.list_top + i], state.list_top + i == state.list_line,
                {list.row + i, list.column, 1, list.columns}, canvas);
}

void draw_text_overlay(const State& state, const Area& area, Canvas& canvas) {
  const auto [title, hint] = words_around(state.overlay);
  draw_frame(area, title, hint, canvas);
  const Area inner = list_of_overlay(area);
  const std::vector<render::Glyph> glyphs = render::glyphs_of(state.overlay_text);
  const auto lines = render::wrapped(glyphs, std::max<std::size_t>(inner.columns, 1));
  const std::size_t top = inner.row + (inner.rows > lines.size() + 1 ? 1 : 0);
  for (std::size_t i = 0; i < lines.size() && top + i < inner.row + inner.rows; ++i)
    canvas.put(top + i, inner.column, inner.columns, {lines[i].begin(), lines[i].end()});
}

}  // namespace broadsheet::interactive
