#pragma once

#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// Where everything is on the screen. Parts that are not shown are empty. Areas do not overlap, except for
/// the overlay.
struct Layout {
  Area query;     ///< one row: the prompt, the query, how many were found
  Area chips;     ///< one row: what narrows the search; empty if nothing does
  Area timeline;  ///< a row of bars and a row of years; empty without room or dates
  Area headings;  ///< one row: the names of the panes
  Area results;
  Area facets;
  Area preview;
  Area status;   ///< the last row: a message, a question or hints
  Area overlay;  ///< over the panes, including its frame
};

/// From 120 columns on, facets, results and document are side by side; from 100 on, results and document, if
/// the facets are hidden; from 80 on, facets and results. Otherwise the pane with the focus has all the room.
/// Any size works, down to 1 x 1.
Layout layout_for(Size size, const State& state);

/// How many rows a result takes in the list: title, origin, one or two lines of a snippet, and a blank row,
/// as far as there is room.
std::size_t rows_of_result(const Area& results);
/// How many results fit; at least one.
std::size_t results_that_fit(const Area& results);

/// The part of the preview that shows the text, below the document's title and origin. The lines of the
/// preview should be as wide as this area.
Area text_of_preview(const Area& preview, const State& state);

/// The inside of an overlay's frame.
Area list_of_overlay(const Area& overlay);

}  // namespace broadsheet::interactive
