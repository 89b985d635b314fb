#pragma once

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/state.h"

namespace broadsheet::interactive {

/// The title of the document that the preview shows or is about to show; nullptr: none.
const HighlightedText* preview_title(const State& state);

/// Title and origin, and of the text the lines from Preview::top on.
void draw_preview(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
