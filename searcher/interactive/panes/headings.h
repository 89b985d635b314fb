#pragma once

#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// The line above the panes with their names, the one with the focus lit, and how far their cursors are; and
/// the lines between them.
void draw_headings(const State& state, const Layout& layout, Canvas& canvas);

}  // namespace broadsheet::interactive
