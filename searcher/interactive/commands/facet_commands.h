#pragma once

namespace broadsheet::interactive {
struct Workspace;
}

namespace broadsheet::interactive::commands {

void toggle_value(Workspace& workspace);
/// Lists more values of the facet that the cursor is in: first 50, then 500.
void more_values(Workspace& workspace);
void remove_newest_filter(Workspace& workspace);
void remove_filters(Workspace& workspace);
void show_or_hide_facets(Workspace& workspace);

}  // namespace broadsheet::interactive::commands
