// Writes a query tree as text.
#pragma once

#include <string>

#include "searcher/query/ast.h"

namespace broadsheet {

/// Text that a person could type and that parses to an equal tree. Words that would be read as something else
/// are quoted. What the parser dropped with a note is missing.
std::string query_text(const QueryNode& node);

}  // namespace broadsheet
