#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Hands the open document to the pager or the editor, when one of them waits for it. The preview must have
/// its document.
void run_waiting_effect(Workspace& workspace);

}  // namespace broadsheet::interactive
