#include "searcher/interactive/draw.h"

#include "searcher/interactive/layout.h"
#include "searcher/interactive/panes/chips.h"

namespace broadsheet {

std::optional<Place> draw(const State& state, Canvas& canvas) {
  const Layout layout = layout_for(canvas.size(), state);
  draw_chips(state, layout.chips, canvas);
  return std::nullopt;
}

}  // namespace broadsheet
