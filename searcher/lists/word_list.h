#pragma once

#include <functional>

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Visits the words, or values, of a field that match a pattern and that documents have: all, in the order of
/// their terms, those with digits behind the others; or, with a limit, so many that most documents have,
/// these first. `visit` returns false when it has enough. Memory: what the limit asks for.
void visit_words(const WordListRequest& request, IndexReader& index, EntityNames& names,
                 const std::function<bool(const ListedWord&)>& visit);

}  // namespace broadsheet
