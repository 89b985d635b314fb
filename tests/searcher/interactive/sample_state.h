#pragma once

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/state.h"

namespace broadsheet::interactive {

/// A session that has searched for `heat pumps`: four results, facets, a timeline of eight years.
State sample_state();

/// The same with its first result opened, wrapped to the screen's preview.
State reading_state(Size screen);

}  // namespace broadsheet::interactive
