#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Remembers the present choices for undo, replaces them and asks for what the new ones find. `typed`: a
/// character of the query changed; what is typed in one go is one step of undo.
void choose(Workspace& workspace, Choices choices, bool typed = false);

/// As choose(), but undo is not told.
void take_choices(Workspace& workspace, Choices choices);

/// Searches for what the query line holds now.
void take_line(Workspace& workspace);

/// To be called when the query line is left: the query is finished and goes into the history.
void end_typing(Workspace& workspace);

}  // namespace broadsheet::interactive
