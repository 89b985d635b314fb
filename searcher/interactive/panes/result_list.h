#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws the results from State::top_result on, each as high as rows_of_result() says. If there are none,
/// draws advice instead.
void draw_results(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
