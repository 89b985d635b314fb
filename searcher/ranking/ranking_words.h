#pragma once

#include <cstddef>

#include "searcher/query/ast.h"

namespace broadsheet {

/// How many words and phrases of the query add to scores.
std::size_t count_ranking_words(const QueryNode& root);

}  // namespace broadsheet
