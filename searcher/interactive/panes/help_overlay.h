#pragma once

#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// State::list from the row State::list_top on, in two columns where there is room: keys with what they do
/// as their detail, headings without detail, empty lines between groups.
void draw_help_overlay(const State& state, const Area& area, Canvas& canvas);

/// How many rows the lines take in an overlay.
std::size_t rows_of_help(const std::vector<Choice>& lines, const Area& overlay);

}  // namespace broadsheet::interactive
