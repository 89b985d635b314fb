#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Everything but the query that decides which documents are found, and in which order: `organisation NATO`,
/// `newest first`. The newest filter is the last of the filters.
std::vector<std::string> chips_of(const Choices& choices);

void draw_chips(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
