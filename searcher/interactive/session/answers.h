#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Puts an answer into the state. An answer that is not awaited changes nothing.
void take_answer(Workspace& workspace, Answer answer);

}  // namespace broadsheet::interactive
