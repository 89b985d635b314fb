#pragma once

#include "searcher/interactive/workspace.h"

namespace broadsheet::interactive {

/// The request for what the choices find, `options` besides: hits without snippets, facets, suggestions.
Request request_for(const Choices& choices, const Request& options);

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
/// No answer of the kind is waited for any more.
void stop_waiting(Workspace& workspace, Question::Kind kind);

/// Takes what an answer says into the state. Answers that are not awaited change nothing.
void take_answer(Workspace& workspace, Answer answer);

}  // namespace broadsheet::interactive
