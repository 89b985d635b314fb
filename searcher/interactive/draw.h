#pragma once

#include <optional>

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/state.h"

namespace broadsheet::interactive {

/// Draws everything on an empty canvas. Returns where the cursor stands; nothing: no line is being edited.
std::optional<Place> draw(const State& state, Canvas& canvas);

}  // namespace broadsheet::interactive
