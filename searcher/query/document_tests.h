#pragma once

#include <string>

#include <xapian.h>

#include "searcher/query/spans.h"

namespace broadsheet {

// Conditions that Xapian has no operator for. Each is a query that matches the documents which pass; it looks
// at a document only when asked for it, so it is to be joined by AND with one that matches few. It adds
// nothing to the score.

/// Two operands that are single words each, near each other by words: what Xapian has operators for. They
/// look only at documents that can still get among the best, and score as the words do.
bool is_pair_of_words(const SpanPattern& near);
Xapian::Query near_words(const SpanPattern& near);

/// Documents where the pattern stands somewhere.
Xapian::Query stands_in_document(SpanPattern pattern);

/// Documents whose title, or title or text, holds `exact` as stands_exactly() finds it.
Xapian::Query holds_exact_text(std::string exact, bool in_title_only);

}  // namespace broadsheet
