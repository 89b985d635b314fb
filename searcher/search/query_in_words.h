// Explains a query in words.
#pragma once

#include <functional>
#include <string>

#include "common/entity.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Returns the name of an entity.
using EntityNaming = std::function<std::string(const EntityId&)>;

/// Says what a search asks for: `carbon or border · without hydrogen · source Continental Wire · dated
/// 2024-01-01 or later`. Empty if that would only repeat the query: plain words, or one phrase or value.
std::string query_in_words(const QueryNode& root, const Request& request, const EntityNaming& name_of);

}  // namespace broadsheet
