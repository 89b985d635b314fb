#pragma once

#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Handles clicks and the wheel, which act on the pane under the mouse. False: this is not a mouse event.
bool handle_mouse(Workspace& workspace, const Key& key);

}  // namespace broadsheet::interactive
