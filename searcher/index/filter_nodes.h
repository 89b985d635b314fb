#pragma once

#include <span>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// The filters of a request as a query would say them: `title:"…"`, `source:"…"`, `date:2024..2025`.
std::vector<QueryNode> filter_nodes(std::span<const Filter> filters);

}  // namespace broadsheet
