#pragma once

#include "searcher/interactive/state/edit_line.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws a line that is being edited on the first row of the area, scrolled so that its cursor is in sight.
/// Returns the place of the cursor.
Place draw_edit_line(const EditLine& line, const Area& area, Canvas& canvas, Look look = Look::plain);

}  // namespace broadsheet::interactive
