#pragma once

#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// What a key does while a list or text lies over the panes. False: the overlay was closed, and the key is to
/// do what it does without it.
bool handle_overlay(Workspace& workspace, const Key& key);

/// Shows what the query can go on with, or takes the only one; of none, goes to the next pane.
void show_completions(Workspace& workspace, std::vector<Choice> completions, Span replaced);

}  // namespace broadsheet::interactive
