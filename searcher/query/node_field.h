#pragma once

#include <string_view>

#include "common/schema.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// The field that the node names; nullptr when it names none.
const Field* find_field(const QueryNode& node);

/// The prefix of terms in the text field that the node must stand in; empty: title or text.
std::string_view text_prefix(const QueryNode& node);

/// A saved search: it narrows like a whole value, but its words rank.
bool is_search(const QueryNode& node);

/// Whole values select documents and say nothing of how good they are.
bool is_whole_value(const QueryNode& node);

}  // namespace broadsheet
