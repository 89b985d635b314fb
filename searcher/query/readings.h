#pragma once

#include <vector>

#include "common/language.h"
#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

/// Languages of the index in which a query means the same terms; at least one.
using Reading = std::vector<const Language*>;

/// The ways in which the reader's languages read the query, in the order of the languages.
std::vector<Reading> distinct_readings(const QueryNode& root, QueryReader& reader);

}  // namespace broadsheet
