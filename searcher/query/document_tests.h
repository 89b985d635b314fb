// Query conditions that Xapian has no operator for.
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/query/spans.h"

namespace broadsheet {

// Each condition is a query that matches the documents that pass. It examines a document only when asked for
// it, so combine it by AND with a query that matches few. It adds nothing to the score.

/// True for two operands that are single words, close to each other by words. Xapian has operators for this.
/// They examine only documents that can still be among the best, and score like the words.
bool is_pair_of_words(const SpanPattern& near);
Xapian::Query near_words(const SpanPattern& near);

/// Documents that contain the pattern.
Xapian::Query stands_in_document(SpanPattern pattern);

/// Documents whose title (or title or text) contains `exact`, see stands_exactly().
Xapian::Query holds_exact_text(std::string exact, bool in_title_only);

}  // namespace broadsheet
