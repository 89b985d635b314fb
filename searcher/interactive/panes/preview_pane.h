#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws the document's title and origin, and its text from line Preview::top on.
void draw_preview(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
