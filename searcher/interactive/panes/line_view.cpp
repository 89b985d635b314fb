#include "searcher/interactive/panes/line_view.h"

#include <algorithm>
#include <string_view>

namespace broadsheet::interactive {

Place draw_edit_line(const EditLine& line, const Area& area, Canvas& canvas, Look look) {
  if (area.is_empty()) return {area.row, area.column};
  const std::string_view text = line.text();
  std::vector<render::Glyph> glyphs = render::glyphs_as_typed(text);
  std::size_t before = render::width_of(render::glyphs_as_typed(text.substr(0, line.cursor())));
  const std::size_t room = area.columns - 1;  // the cursor may be after the text
  auto first = glyphs.begin();
  while (before > room && first != glyphs.end()) {
    before -= std::min<std::size_t>(before, first->width);
    ++first;
  }
  glyphs.erase(glyphs.begin(), first);
  canvas.put(area.row, area.column, area.columns, glyphs, look);
  return {area.row, area.column + std::min(before, room)};
}

}  // namespace broadsheet::interactive
