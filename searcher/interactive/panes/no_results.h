#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Says why there are no results, and what would find some.
void draw_no_results(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
