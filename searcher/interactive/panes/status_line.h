#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// `Enter` `read`
struct Hint {
  std::string_view key, effect;
};

/// What is being asked for, or the message, or hints as far as there is room, the last one
/// always; at the right how many are marked. Returns where the cursor stands when something is asked for.
std::optional<Place> draw_status_line(const State& state, const std::vector<Hint>& hints, const Area& area,
                                      Canvas& canvas);

/// A message too long for the status line, wrapped upwards from it over the panes. Draws nothing when the
/// message fits, or when the status line asks for something.
void draw_message_box(const State& state, const Area& status, Canvas& canvas);

}  // namespace broadsheet::interactive
