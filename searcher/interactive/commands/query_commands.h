#pragma once

namespace broadsheet::interactive {
struct Workspace;
}

namespace broadsheet::interactive::commands {

void complete(Workspace& workspace);
void older_query(Workspace& workspace);
void newer_query(Workspace& workspace);
void list_history(Workspace& workspace);

}  // namespace broadsheet::interactive::commands
