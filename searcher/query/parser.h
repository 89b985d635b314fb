#pragma once

#include <string_view>

#include "common/date.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// Reads what a person typed. Total: any bytes give a tree and notes, never an exception. Grammar in
/// docs/QUERY_SYNTAX.md. `today` is what `date:yesterday` counts from.
ParsedQuery parse_query(std::string_view text, Date today = today_here());

}  // namespace broadsheet
