// Streams all hits of a query.
#pragma once

#include <functional>

#include "searcher/index/index_reader.h"
#include "searcher/request/deadline.h"
#include "searcher/request/results.h"
#include "searcher/search/prepared_query.h"
#include "searcher/snippets/hit_writer.h"

namespace broadsheet {

/// Visits every document that the query finds, each id once, until `visit` returns false or the time is up.
/// `visit` receives `results` with one hit at a time. In the end, `results` has no hits and a total.
void visit_hits(PreparedQuery& query, IndexReader& index, HitWriter& writer, const Deadline& deadline,
                const std::function<bool(const Results&)>& visit, Results& results);

}  // namespace broadsheet
