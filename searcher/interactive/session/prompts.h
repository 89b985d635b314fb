#pragma once

#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

/// What a key does while a line asks for something.
void handle_prompt(Workspace& workspace, const Key& key);

/// The file of an export exists: Enter once more overwrites it.
void ask_to_overwrite(Workspace& workspace, const std::string& path);

}  // namespace broadsheet::interactive
