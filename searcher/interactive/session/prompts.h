#pragma once

#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// Handles a key while the status line asks for something.
void handle_prompt(Workspace& workspace, const Key& key);

/// Asks again for the export's file because this one exists. Enter then overwrites it.
void ask_to_overwrite(Workspace& workspace, const std::string& path);

}  // namespace broadsheet::interactive
