#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// If the pager or the editor waits for the selected document, hands it the one in the preview, which must be
/// there.
void run_waiting_effect(Workspace& workspace);

}  // namespace broadsheet::interactive
