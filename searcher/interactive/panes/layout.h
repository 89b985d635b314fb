#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Where everything stands; what is not shown is empty. Every cell belongs to one area at most, overlays
/// excepted.
struct Layout {
  Area query;     ///< one row: prompt sign, the line, how many were found
  Area chips;     ///< one row: what narrows the search; empty when nothing does
  Area timeline;  ///< one row of bars and one of years; empty without room or dates
  Area headings;  ///< one row: the names of the panes
  Area results;
  Area facets;
  Area preview;
  Area status;   ///< the last row: message, prompt or hints
  Area overlay;  ///< over the panes, with its frame
};

/// Three panes side by side from 120 columns on; from 80 facets beside results, a document alone; in less,
/// the pane with the focus has it all. Any size works, down to 1 x 1.
Layout layout_for(Size size, const State& state);

/// Rows a result takes in the list (title, origin, a snippet of one line or two, a blank row), and how many
/// results fit; at least one.
std::size_t rows_of_result(const Area& results);
std::size_t results_that_fit(const Area& results);

/// What of the pane shows the text, below title and origin of the document. `Preview::lines` are to be as
/// wide as this, and as many are seen as it has rows.
Area text_of_preview(const Area& preview, const State& state);

/// What of an overlay shows lines of `State::list`, of the help or of the text: the inside of its frame.
Area list_of_overlay(const Area& overlay);

}  // namespace broadsheet::interactive
