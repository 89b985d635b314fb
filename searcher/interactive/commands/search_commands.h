#pragma once

namespace broadsheet {
struct Desk;
}

/// What concerns the search as a whole, and the program.
namespace broadsheet::commands {

void undo(Desk& desk);
void redo(Desk& desk);
void change_sort(Desk& desk);
void change_collapse(Desk& desk);
void ask_again(Desk& desk);
void show_shell_command(Desk& desk);
void save_search(Desk& desk);
void list_saved_searches(Desk& desk);
void show_help(Desk& desk);
void show_or_hide_preview(Desk& desk);
void redraw(Desk& desk);
void suspend(Desk& desk);
void quit(Desk& desk);

}  // namespace broadsheet::commands
