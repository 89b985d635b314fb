#pragma once

#include <string>

#include "searcher/query/ast.h"

namespace broadsheet {

/// A tree as a person could type it, to be parsed to an equal tree. Words that would be read as something
/// else come between quotes. What was left out with a note is not in it.
std::string query_text(const QueryNode& node);

}  // namespace broadsheet
