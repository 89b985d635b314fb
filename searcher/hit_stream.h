#pragma once

#include <functional>

#include "searcher/deadline.h"
#include "searcher/hit_writer.h"
#include "searcher/index_reader.h"
#include "searcher/results.h"
#include "searcher/searched_query.h"

namespace broadsheet {

/// Visits every document that the query finds as a hit, each id once, until `visit` returns false or the time
/// is up. `results` are what the visitor sees: with one hit at a time; with none and a total at the end.
void visit_hits(SearchedQuery& query, IndexReader& index, HitWriter& writer, const Deadline& deadline,
                const std::function<bool(const Results&)>& visit, Results& results);

}  // namespace broadsheet
