#pragma once

#include <vector>

#include "common/language.h"
#include "searcher/open_index.h"
#include "searcher/query/compiler.h"

namespace broadsheet {

/// What a query in these languages is compiled with. Valid as long as `index` stays open as it is.
IndexFacts index_facts(const OpenIndex& index, const std::vector<const Language*>& languages);

}  // namespace broadsheet
