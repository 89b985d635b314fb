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

/// What a search asks for, as a person would say it: `carbon or border · without hydrogen · source
/// Continental Wire · dated 2024-01-01 or later`. Empty when the query itself says it all: plain words, or
/// one phrase or value.
std::string query_in_words(const QueryNode& root, const Request& request, const EntityNaming& name_of);

}  // namespace broadsheet
