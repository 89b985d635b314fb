#pragma once

#include <string>
#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/query/ast.h"
#include "searcher/search/searched_query.h"

namespace broadsheet {

/// Which parts of a query a document matches: of clauses that must or can hold, the innermost that are no
/// groups and alternatives themselves, those of saved searches too. What must not be is not among them.
class FiredClauses {
 public:
  static constexpr std::size_t most = 64;  ///< further ones are left out

  /// Both must outlive it.
  FiredClauses(SearchedQuery& query, IndexReader& index);

  /// As a person would type them, in the order of the query; empty for a query for all documents.
  std::vector<std::string> of(const std::string& id);

 private:
  void collect(const QueryNode& node);

  SearchedQuery& query_;
  IndexReader& index_;
  std::vector<QueryNode> clauses_;
  std::vector<std::string> texts_;  ///< of each
};

}  // namespace broadsheet
