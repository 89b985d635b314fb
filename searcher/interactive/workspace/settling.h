#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Brings up to date what follows from the rest of the state: how far the panes are scrolled, the lines of
/// the document, what has to be asked. To be called after everything that changes the state.
void settle(Workspace& workspace);

}  // namespace broadsheet::interactive
