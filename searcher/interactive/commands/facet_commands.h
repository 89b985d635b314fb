#pragma once

namespace broadsheet {
struct Desk;
}

namespace broadsheet::commands {

void toggle_value(Desk& desk);
/// Of the facet that the cursor is in: a few, then 50, then 500.
void more_values(Desk& desk);
void remove_newest_filter(Desk& desk);
void remove_filters(Desk& desk);
void show_or_hide_facets(Desk& desk);

}  // namespace broadsheet::commands
