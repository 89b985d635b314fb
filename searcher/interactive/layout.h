#pragma once

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/state.h"

namespace broadsheet {

/// Where everything stands; what is not shown is empty. Every cell belongs to one area at most, overlays
/// excepted.
struct Layout {
  Area query;     ///< one row: prompt sign, the line, how many were found
  Area chips;     ///< one row: the filters that hold; empty without filters
  Area timeline;  ///< one row of bars and one of years; empty without room or dates
  Area results;
  Area facets;
  Area preview;
  Area status;   ///< the last row: message, prompt or hints
  Area overlay;  ///< over the panes
};

/// Three panes side by side from 120 columns on, two from 80; in less, the pane with the focus has it all.
/// Any size works, down to 1 x 1.
Layout layout_for(Size size, const State& state);

/// Rows a result takes in the list, and how many fit.
std::size_t rows_of_result(const State& state);
std::size_t results_that_fit(const Area& results, const State& state);

}  // namespace broadsheet
