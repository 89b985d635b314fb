// Compiles parts of a query tree into span patterns.
#pragma once

#include "searcher/query/ast.h"
#include "searcher/query/spans.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

/// Takes words, phrases, patterns, entities and citations, and what joins them.
SpanPattern span_pattern(const QueryNode& node, QueryReader& reader);

}  // namespace broadsheet
