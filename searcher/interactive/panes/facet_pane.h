#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// The heading above a facet's values: `Organisations`. Fields without one are their own heading.
std::string facet_heading(const std::string& field);

/// Draws facet_lines() from State::top_facet_line on, one a row.
void draw_facets(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
