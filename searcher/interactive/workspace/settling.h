#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Brings up to date what depends on the rest of the state: scroll positions, the preview's document, and
/// questions for more results. Must be called after every change of the state.
void settle(Workspace& workspace);

}  // namespace broadsheet::interactive
