#pragma once

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"
#include "searcher/request/deadline.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"
#include "searcher/zero_hits/counter.h"

namespace broadsheet::zero_hits {

/// How long help may take, beside the search itself.
inline constexpr std::chrono::milliseconds zero_hit_time{150};

/// What help is made from.
struct ZeroHitSources {
  IndexReader& index;
  EntityNames& names;
  QueryReader& reader;  ///< with the query's languages
  RunSearch run;        ///< gives up at its deadline
  Deadline deadline;    ///< of all of the help
};

/// Why a search that found nothing did, and what to search for instead. `root`: as it was run.
/// `suggestions`: other spellings that find something.
ZeroHitHelp zero_hit_help(const QueryNode& root, const Request& request,
                          const std::vector<QuerySuggestion>& suggestions, const ZeroHitSources& sources);

}  // namespace broadsheet::zero_hits
