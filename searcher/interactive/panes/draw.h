#pragma once

#include <optional>
#include <vector>

#include "searcher/interactive/panes/status_line.h"
#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws the whole screen on an empty canvas. Returns the place of the cursor; nullopt: no line is being
/// edited.
std::optional<Place> draw(const State& state, const std::vector<Hint>& hints, Canvas& canvas);

}  // namespace broadsheet::interactive
