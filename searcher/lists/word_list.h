// The list of `searcher terms`.
#pragma once

#include <functional>

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Visits the words or values of a field that match a pattern and occur in documents: without a limit all of
/// them, in term order, those with digits last; with a limit the most frequent, these first. `visit` returns
/// false to stop. Memory grows only with the limit.
void visit_words(const WordListRequest& request, IndexReader& index, EntityNames& names,
                 const std::function<bool(const ListedWord&)>& visit);

}  // namespace broadsheet
