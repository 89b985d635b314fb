#pragma once

namespace broadsheet::interactive {
struct Workspace;
}

/// Commands that move through a pane and between panes. They move in the pane with the focus; on the query
/// line, they move through the results.
namespace broadsheet::interactive::commands {

void line_down(Workspace& workspace);
void line_up(Workspace& workspace);
void half_page_down(Workspace& workspace);
void half_page_up(Workspace& workspace);
void page_down(Workspace& workspace);
void page_up(Workspace& workspace);
void to_first(Workspace& workspace);
void to_last(Workspace& workspace);

void next_pane(Workspace& workspace);
void previous_pane(Workspace& workspace);
void to_query(Workspace& workspace);
void to_results(Workspace& workspace);
void to_facets(Workspace& workspace);

/// Work from every pane.
void next_result(Workspace& workspace);
void previous_result(Workspace& workspace);

/// Matches in the text of the document.
void next_match(Workspace& workspace);
void previous_match(Workspace& workspace);

/// Go to the first value of a facet.
void next_facet(Workspace& workspace);
void previous_facet(Workspace& workspace);

}  // namespace broadsheet::interactive::commands
