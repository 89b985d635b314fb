#pragma once

#include <vector>

#include "searcher/deadline.h"
#include "searcher/entity_overrides.h"
#include "searcher/index_reader.h"
#include "searcher/results.h"
#include "searcher/searched_query.h"

namespace broadsheet {

/// The query with other spellings that find something, best first; `found` is what it finds itself. At most
/// three, and one when it finds enough. The words of such a query may all exist and still be wrong.
std::vector<QuerySuggestion> suggest(SearchedQuery& query, const Total& found, IndexReader& index,
                                     const EntityOverrides& overrides, const Deadline& deadline);

}  // namespace broadsheet
