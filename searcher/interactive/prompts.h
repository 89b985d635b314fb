#pragma once

#include "searcher/interactive/desk.h"
#include "searcher/interactive/key.h"

namespace broadsheet {

/// What a key does while a line asks for something.
void handle_prompt(Desk& desk, const Key& key);

/// The file of an export exists: Enter once more overwrites it.
void ask_to_overwrite(Desk& desk, const std::string& path);

}  // namespace broadsheet
