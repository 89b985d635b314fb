// Groups languages by how they read a query.
#pragma once

#include <vector>

#include "common/language.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

/// Languages in which the query has the same terms; at least one.
using Reading = std::vector<const Language*>;

/// The different readings of a query, in the order of the reader's languages.
std::vector<Reading> distinct_readings(const QueryNode& root, QueryReader& reader);

}  // namespace broadsheet
