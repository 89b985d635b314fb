#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// A key and what it does: `Enter` `read`.
struct Hint {
  std::string_view key, effect;
};

/// Draws a question, or a message, or as many hints as fit, always including the last one; at the right, how
/// many results are marked. Returns the place of the cursor if something is asked for.
std::optional<Place> draw_status_line(const State& state, const std::vector<Hint>& hints, const Area& area,
                                      Canvas& canvas);

/// Draws a message that is too long for the status line, wrapped, over the panes above it. Does nothing if
/// the message fits, or if something is asked for.
void draw_message_box(const State& state, const Area& status, Canvas& canvas);

}  // namespace broadsheet::interactive
