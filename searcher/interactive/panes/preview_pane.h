#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Title and origin, and of the text the lines from Preview::top on.
void draw_preview(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
