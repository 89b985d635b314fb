#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

// Each adds a question to the workspace.
void ask_hits(Workspace& workspace);
void ask_more_hits(Workspace& workspace);
/// As many as there are now; what is selected stays so.
void ask_hits_again(Workspace& workspace);
void ask_counts(Workspace& workspace);
void ask_advice(Workspace& workspace);
/// `width`: columns of its lines.
void ask_document(Workspace& workspace, const std::string& id, std::size_t width);
void ask_completions(Workspace& workspace);

bool is_awaited(const Workspace& workspace, Question::Kind kind);
/// Whether this is the answer that is waited for, not one to an older question of its kind.
bool is_awaited(const Workspace& workspace, const Answer& answer);
/// No answer of the kind is waited for any more.
void stop_waiting(Workspace& workspace, Question::Kind kind);

}  // namespace broadsheet::interactive
