#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Takes what an answer says into the state. An answer that is not awaited changes nothing.
void take_answer(Workspace& workspace, Answer answer);

}  // namespace broadsheet::interactive
