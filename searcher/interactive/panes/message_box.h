#pragma once

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/state.h"

namespace broadsheet::interactive {

/// A message that is longer than the status line, wrapped, with its last line there; nothing when it is
/// not, or something is asked for there.
void draw_message_box(const State& state, const Area& status, Canvas& canvas);

}  // namespace broadsheet::interactive
