#pragma once

namespace broadsheet::interactive {
struct Workspace;
}

/// Commands for the search as a whole and for the program.
namespace broadsheet::interactive::commands {

void undo(Workspace& workspace);
void redo(Workspace& workspace);
void change_sort(Workspace& workspace);
void change_collapse(Workspace& workspace);
void ask_again(Workspace& workspace);
void show_shell_command(Workspace& workspace);
void save_search(Workspace& workspace);
void list_saved_searches(Workspace& workspace);
void show_or_hide_preview(Workspace& workspace);
void redraw(Workspace& workspace);
void suspend(Workspace& workspace);
void quit(Workspace& workspace);

}  // namespace broadsheet::interactive::commands
