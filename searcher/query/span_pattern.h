#pragma once

#include "searcher/query/ast.h"
#include "searcher/query/spans.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

/// Where the node stands in a text: words, phrases, patterns, entities and citations, and what joins them.
SpanPattern span_pattern(const QueryNode& node, QueryReader& reader);

}  // namespace broadsheet
