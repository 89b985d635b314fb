#pragma once

#include <string_view>

#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Clears the area and draws a frame, with a title in its upper line and a hint in its lower line.
void draw_frame(const Area& area, std::string_view title, std::string_view hint, Canvas& canvas);

}  // namespace broadsheet::interactive
