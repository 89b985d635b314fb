// Loosens hyphenated words.
#pragma once

#include "searcher/query/ast.h"

namespace broadsheet {

/// Splits hyphenated words (`boundary-layer`, `Verkehrs/Umwelt`) where they only rank among others, so that
/// documents with one part score as well; this finds more (docs/BENCHMARKS.md). A word that is alone,
/// required or excluded, or has digits (`COVID-19`), stays whole.
QueryNode split_hyphenated(const QueryNode& root);

}  // namespace broadsheet
