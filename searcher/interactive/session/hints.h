#pragma once

#include <vector>

#include "searcher/interactive/panes/status_line.h"
#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// The keys worth knowing now, the most useful first; the last one leads to all others. With results marked,
/// what can be done with them comes first.
std::vector<Hint> hints_for(const State& state);

}  // namespace broadsheet::interactive
