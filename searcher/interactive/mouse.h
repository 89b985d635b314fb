#pragma once

#include "searcher/interactive/desk.h"
#include "searcher/interactive/key.h"

namespace broadsheet {

/// Clicks and the wheel act on the pane under the mouse. False: the key is none of the mouse's.
bool handle_mouse(Desk& desk, const Key& key);

}  // namespace broadsheet
