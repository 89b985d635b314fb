#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Remembers the present choices for undo, replaces them, and asks for what the new ones find. `typed`: a key
/// changed the query; all that is typed in one go is one step of undo.
void choose(Workspace& workspace, Choices choices, bool typed = false);

/// Replaces the choices and asks for what they find, without a step of undo.
void take_choices(Workspace& workspace, Choices choices);

/// Searches for the text of the query line.
void take_line(Workspace& workspace);

/// To be called when the query line loses the focus. The query goes into the history, and the line shows what
/// was searched for.
void end_typing(Workspace& workspace);

}  // namespace broadsheet::interactive
