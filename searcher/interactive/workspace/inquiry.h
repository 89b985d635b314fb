#pragma once

#include "searcher/interactive/workspace/workspace.h"

namespace broadsheet::interactive {

// Each of these adds a question to the workspace.
void ask_hits(Workspace& workspace);
void ask_more_hits(Workspace& workspace);
/// Asks for as many hits as there are now, and keeps the same one selected.
void ask_hits_again(Workspace& workspace);
void ask_counts(Workspace& workspace);
void ask_advice(Workspace& workspace);
/// `width`: columns of the preview's lines.
void ask_document(Workspace& workspace, const std::string& id, std::size_t width);
void ask_completions(Workspace& workspace);

/// Whether an answer of this kind is still to come.
bool is_awaited(const Workspace& workspace, Question::Kind kind);
/// Whether this answers the newest question of its kind.
bool is_awaited(const Workspace& workspace, const Answer& answer);
/// From now on answers of this kind are ignored, until another question is asked.
void stop_waiting(Workspace& workspace, Question::Kind kind);

}  // namespace broadsheet::interactive
