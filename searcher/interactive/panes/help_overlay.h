#pragma once

#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws the help from row State::list_top on, in two columns if there is room. In State::list, a line with a
/// detail is a key and what it does, one without is a heading, and an empty one separates groups.
void draw_help_overlay(const State& state, const Area& area, Canvas& canvas);

/// How many rows the help takes in this overlay.
std::size_t rows_of_help(const std::vector<ListLine>& lines, const Area& overlay);

}  // namespace broadsheet::interactive
