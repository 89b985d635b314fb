// The parser of queries.
#pragma once

#include <string_view>

#include "common/date.h"
#include "common/index_fields.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// Turns what a person typed into a tree and notes. Accepts any bytes and never throws. docs/QUERY_SYNTAX.md
/// has the grammar. `index_fields` are those of the index. `date:yesterday` and the like count from `today`.
ParsedQuery parse_query(std::string_view text, const IndexFields& index_fields, Date today = today_here());

/// Without an index: with the fields of the schema.
ParsedQuery parse_query(std::string_view text, Date today = today_here());

}  // namespace broadsheet
