// Filters of a request as parts of a query.
#pragma once

#include <span>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// What a query would say: `title:"…"`, `source:"…"`, `date:2024..2025`.
std::vector<QueryNode> filter_nodes(std::span<const Filter> filters);

}  // namespace broadsheet
