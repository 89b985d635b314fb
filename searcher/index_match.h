#pragma once

#include "searcher/deadline.h"
#include "searcher/entity_overrides.h"
#include "searcher/found.h"
#include "searcher/open_index.h"
#include "searcher/query/compiler.h"
#include "searcher/ranking/ranking_words.h"
#include "searcher/request.h"

namespace broadsheet {

/// The documents that match `query`, in the order, on the page and with the counts that the request asks for;
/// `words` rerank the best. After the deadline it finds no more. Xapian's exceptions pass.
Found match_index(const OpenIndex& index, const CompiledQuery& query, const RankingWords& words,
                  const Request& request, const EntityOverrides& overrides, const Deadline& deadline);

}  // namespace broadsheet
