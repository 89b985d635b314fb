// Relaxes phrases, exact text, patterns and NEAR.
#pragma once

#include <vector>

#include "searcher/zero_hits/relaxation.h"

namespace broadsheet::zero_hits {

/// Less strict versions with the same topic: the words of a phrase apart, more words between, anywhere
/// instead of in the title. Nearest first; empty for other nodes.
std::vector<Relaxation> relax_text(const QueryNode& node);

/// The words of a quoted text, at most 16. Leaves out words that are too common if others remain.
std::vector<QueryNode> words_of_phrase(const QueryNode& phrase);

}  // namespace broadsheet::zero_hits
