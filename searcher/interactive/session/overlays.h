#pragma once

#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Handles a key while an overlay is open. False: the key closed the overlay, and must still be handled as if
/// there had been none.
bool handle_overlay(Workspace& workspace, const Key& key);

/// Lists the completions of the query line. Takes a single one at once; with none, goes to the next pane.
void show_completions(Workspace& workspace, std::vector<ListLine> completions, Span replaced);

}  // namespace broadsheet::interactive
