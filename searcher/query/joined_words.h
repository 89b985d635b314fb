// Words side by side that documents also write as one.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "searcher/query/ast.h"

namespace broadsheet {

/// For two or three plain words side by side in a group (`policy maker`, `anti retro viral`, `MH 17`), notes
/// at each of them the word that they make together (QueryNode::joined) if `is_known` says that documents
/// have it. The words must all be wanted or all be required. Long queries get this for their first words
/// only.
QueryNode join_neighbours(const QueryNode& root, const std::function<bool(std::string_view word)>& is_known);

}  // namespace broadsheet
