#pragma once

#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws the line above the panes and the lines between them. Above each pane are its name, lit if it has the
/// focus, and how far its cursor is.
void draw_headings(const State& state, const Layout& layout, Canvas& canvas);

}  // namespace broadsheet::interactive
