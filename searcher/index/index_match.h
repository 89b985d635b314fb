#pragma once

#include "searcher/index/found.h"
#include "searcher/index/open_index.h"
#include "searcher/query/compiler.h"
#include "searcher/ranking/ranking_words.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// The documents that match `query`, in the order, on the page and with the counts that the request asks for;
/// `words` rerank the best. After the deadline it finds no more. Xapian's exceptions pass.
Found match_index(const OpenIndex& index, const CompiledQuery& query, const RankingWords& words,
                  const Request& request, const EntityOverrides& overrides, const Deadline& deadline);

}  // namespace broadsheet
