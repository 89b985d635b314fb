#pragma once

#include <vector>

#include "searcher/interactive/panes/status_line.h"
#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// The keys worth knowing now, the most useful first; the last one leads to the list of all keys. While
/// results are marked, the keys for marked results come first.
std::vector<Hint> hints_for(const State& state);

}  // namespace broadsheet::interactive
