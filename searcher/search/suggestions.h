// "Did you mean": finds suggestions that lead to results.
#pragma once

#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/request/deadline.h"
#include "searcher/request/entity_overrides.h"
#include "searcher/request/results.h"
#include "searcher/search/prepared_query.h"

namespace broadsheet {

/// The query with other spellings that find something, best first. `found` is what the query itself finds. At
/// most three; only one if the query finds enough. All words of the query may exist and still be wrong.
std::vector<QuerySuggestion> suggest(PreparedQuery& query, const Total& found, IndexReader& index,
                                     const EntityOverrides& overrides, const Deadline& deadline);

}  // namespace broadsheet
