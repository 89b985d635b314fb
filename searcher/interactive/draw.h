#pragma once

#include <optional>
#include <vector>

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/panes/status_line.h"
#include "searcher/interactive/state.h"

namespace broadsheet::interactive {

/// Draws everything on an empty canvas. Returns where the cursor stands; nullopt: no line is being edited.
std::optional<Place> draw(const State& state, const std::vector<Hint>& hints, Canvas& canvas);

}  // namespace broadsheet::interactive
