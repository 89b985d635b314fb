#pragma once

#include "searcher/index/open_index.h"
#include "searcher/query/compiler.h"

namespace broadsheet {

/// What a query is compiled with. Valid as long as `index` stays open as it is.
IndexFacts index_facts(const OpenIndex& index);

}  // namespace broadsheet
