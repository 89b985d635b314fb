#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// State::list from list_top on: completions, the history, saved searches.
void draw_list_overlay(const State& state, const Area& area, Canvas& canvas);

/// State::overlay_text, wrapped: the shell command.
void draw_text_overlay(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
