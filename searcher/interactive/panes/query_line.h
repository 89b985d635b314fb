#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws the query and, at the right, how many documents it finds. Returns the place of the query's cursor.
Place draw_query_line(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
