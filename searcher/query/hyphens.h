#pragma once

#include "searcher/query/ast.h"

namespace broadsheet {

/// Makes words of the parts of hyphenated ones (`boundary-layer`, `Verkehrs/Umwelt`) where they only rank
/// among others: a document with one part is then worth something too, which finds more (docs/BENCHMARKS.md).
/// A word that stands alone, is required or excluded, or holds digits (`COVID-19`) stays whole.
QueryNode split_hyphenated(const QueryNode& root);

}  // namespace broadsheet
