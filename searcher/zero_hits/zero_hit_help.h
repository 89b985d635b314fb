// Advice after a search that found nothing.
#pragma once

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request/deadline.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"
#include "searcher/zero_hits/hit_counter.h"

namespace broadsheet::zero_hits {

/// The time for the advice, beyond the search itself.
inline constexpr std::chrono::milliseconds zero_hit_time{150};

/// What is needed to give advice.
struct ZeroHitSources {
  IndexReader& index;
  EntityNames& names;
  QueryReader& reader;  ///< with the languages of the query
  RunSearch run;        ///< stops at its deadline
  Deadline deadline;    ///< for all of the advice
};

/// Explains why a search found nothing and what to search for instead. `root` is the query as it was run.
/// `suggestions` are other spellings that find something.
ZeroHitHelp zero_hit_help(const QueryNode& root, const Request& request,
                          const std::vector<QuerySuggestion>& suggestions, const ZeroHitSources& sources);

}  // namespace broadsheet::zero_hits
