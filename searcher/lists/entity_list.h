#pragma once

#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// The entities of an index with all their forms, as `searcher entities` shows them, so that a user can find
/// what to merge. The user's overrides are applied; documents that name several merged ones count once.
std::vector<EntityList> list_entities(const EntityListRequest& request, IndexReader& index,
                                      const EntityOverrides& overrides, EntityNames& names);

}  // namespace broadsheet
