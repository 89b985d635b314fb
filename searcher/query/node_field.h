// What the field of a query node means.
#pragma once

#include <string_view>

#include "common/schema.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// The field that the node names; nullptr when it names none.
const Field* find_field(const QueryNode& node);

/// The term prefix of the text field in which the node must be; empty: title or text.
std::string_view text_prefix(const QueryNode& node);

/// The value that stands for none, unless it is in quotes.
inline constexpr std::string_view no_value_word = "none";

/// True for `author:none`: documents without a value of the field. Dates say so themselves.
bool wants_no_value(const QueryNode& node);

/// True for `author:*`: documents with any value of the field.
bool wants_any_value(const QueryNode& node);

/// True for a saved search. It narrows like a whole value, but its words rank.
bool is_search(const QueryNode& node);

/// True for a whole value, which selects documents without ranking them.
bool is_whole_value(const QueryNode& node);

}  // namespace broadsheet
