// Tells the query compiler about an open index.
#pragma once

#include "searcher/index/open_index.h"
#include "searcher/query/compiler.h"

namespace broadsheet {

/// Valid while `index` keeps its present state open.
IndexFacts index_facts(const OpenIndex& index);

}  // namespace broadsheet
