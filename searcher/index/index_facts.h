// Reads from an open index what the query compiler needs to know.
#pragma once

#include "searcher/index/open_index.h"
#include "searcher/query/index_facts.h"

namespace broadsheet {

/// Valid while `index` keeps its present state open.
IndexFacts index_facts(const OpenIndex& index);

}  // namespace broadsheet
