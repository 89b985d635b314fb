#pragma once

namespace broadsheet {
struct Desk;
}

/// What moves through a pane: the one with the focus; from the query line, through the results.
namespace broadsheet::commands {

void line_down(Desk& desk);
void line_up(Desk& desk);
void half_page_down(Desk& desk);
void half_page_up(Desk& desk);
void page_down(Desk& desk);
void page_up(Desk& desk);
void to_first(Desk& desk);
void to_last(Desk& desk);

void next_pane(Desk& desk);
void previous_pane(Desk& desk);
void to_query(Desk& desk);
void to_results(Desk& desk);
void to_facets(Desk& desk);

/// From the query line and the results, too.
void next_result(Desk& desk);
void previous_result(Desk& desk);
void next_match(Desk& desk);
void previous_match(Desk& desk);
/// To the first value of a facet.
void next_facet(Desk& desk);
void previous_facet(Desk& desk);

}  // namespace broadsheet::commands
