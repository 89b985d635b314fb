// Runs a compiled query on an open index.
#pragma once

#include "searcher/index/index_results.h"
#include "searcher/index/open_index.h"
#include "searcher/query/compiler.h"
#include "searcher/ranking/ranking_words.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Finds the documents for a query, with the order, page and counts of the request. `words` are used to
/// rerank the best. Stops at the deadline. Does not catch Xapian's exceptions.
IndexResults match_index(const OpenIndex& index, const CompiledQuery& query, const RankingWords& words,
                         const Request& request, const EntityOverrides& overrides, const Deadline& deadline);

}  // namespace broadsheet
