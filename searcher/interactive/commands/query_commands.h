#pragma once

namespace broadsheet::interactive {
struct Workspace;
}

namespace broadsheet::interactive::commands {

/// What the line was changed to is searched for.
void take_line(Workspace& workspace);
/// The line is left: what it holds is remembered.
void end_typing(Workspace& workspace);

void complete(Workspace& workspace);
void older_query(Workspace& workspace);
void newer_query(Workspace& workspace);
void list_history(Workspace& workspace);

}  // namespace broadsheet::interactive::commands
