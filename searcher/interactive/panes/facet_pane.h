#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// `Organisations`: what a facet's values are called together.
std::string facet_heading(const std::string& field);

/// The lines of facet_lines() from State::top_facet_line on, one a row.
void draw_facets(const State& state, const Area& area, Canvas& canvas);

}  // namespace broadsheet::interactive
