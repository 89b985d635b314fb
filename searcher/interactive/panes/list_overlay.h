#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Draws a list from State::list_top on: completions, the history or saved searches.
void draw_list_overlay(const State& state, const Area& area, Canvas& canvas);

/// Draws the shell command, State::overlay_text, wrapped.
void draw_text_overlay(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
