#pragma once

#include "searcher/interactive/desk.h"

namespace broadsheet {

/// The request for what the choices find, `options` besides: hits without snippets, facets, suggestions.
Request request_for(const Choices& choices, const Request& options);

// Each adds a question to the desk.
void ask_hits(Desk& desk);
void ask_more_hits(Desk& desk);
/// As many as there are now; what is selected stays so.
void ask_hits_again(Desk& desk);
void ask_counts(Desk& desk);
void ask_advice(Desk& desk);
/// `width`: columns of its lines.
void ask_document(Desk& desk, const std::string& id, std::size_t width);
void ask_completions(Desk& desk);

bool is_awaited(const Desk& desk, Question::Kind kind);
/// No answer of the kind is waited for any more.
void stop_waiting(Desk& desk, Question::Kind kind);

/// Takes what an answer says into the state. Answers that are not awaited change nothing.
void take_answer(Desk& desk, Answer answer);

}  // namespace broadsheet
