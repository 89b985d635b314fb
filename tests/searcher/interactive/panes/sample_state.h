#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// A session that has searched for `heat pumps`: four results, facets, a timeline of eight years.
State sample_state();

/// sample_state() with its first result opened, in lines as wide as the preview.
State reading_state(Size screen);

}  // namespace broadsheet::interactive
