#pragma once

#include <vector>

#include "searcher/zero_hits/relaxation.h"

namespace broadsheet::zero_hits {

/// What finds more than a word, phrase, exact text, pattern or NEAR without being about something else: a
/// phrase's words apart, more words between, anywhere instead of in the title. The nearest first; of other
/// nodes none.
std::vector<Relaxation> relax_text(const QueryNode& node);

/// The words of a text between quotes, without those that are too common when others are there. At most 16.
std::vector<QueryNode> words_of_phrase(const QueryNode& phrase);

}  // namespace broadsheet::zero_hits
