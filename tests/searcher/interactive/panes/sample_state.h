#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// A session that has searched for `heat pumps`: four results, facets, a timeline of eight years.
State sample_state();

/// The same with its first result opened, wrapped to the screen's preview.
State reading_state(Size screen);

}  // namespace broadsheet::interactive
