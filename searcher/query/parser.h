#pragma once

#include <string_view>

#include "searcher/query/ast.h"

namespace broadsheet {

/// Reads what a person typed. Total: any bytes give a tree and notes, never an exception. Grammar in
/// docs/QUERY_SYNTAX.md.
ParsedQuery parse_query(std::string_view text);

}  // namespace broadsheet
