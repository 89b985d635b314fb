#pragma once

#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Clicks and the wheel act on the pane under the mouse. False: the key is none of the mouse's.
bool handle_mouse(Workspace& workspace, const Key& key);

}  // namespace broadsheet::interactive
