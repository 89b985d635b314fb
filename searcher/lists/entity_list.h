// The list of `searcher entities`.
#pragma once

#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// Lists entities of an index with all their forms, so that a user can find what to merge. The user's
/// overrides are applied; a document that names several merged entities counts once.
std::vector<EntityList> list_entities(const EntityListRequest& request, IndexReader& index,
                                      const EntityOverrides& overrides, EntityNames& names);

}  // namespace broadsheet
