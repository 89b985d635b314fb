#pragma once

namespace broadsheet {
struct Desk;
}

namespace broadsheet::commands {

/// What the line was changed to is searched for.
void take_line(Desk& desk);
/// The line is left: what it holds is remembered.
void end_typing(Desk& desk);

void complete(Desk& desk);
void older_query(Desk& desk);
void newer_query(Desk& desk);
void list_history(Desk& desk);

}  // namespace broadsheet::commands
