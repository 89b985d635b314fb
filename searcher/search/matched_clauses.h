// Finds out which parts of a query match a document, for alerts.
#pragma once

#include <string>
#include <vector>

#include "searcher/index/index_reader.h"
#include "searcher/query/ast.h"
#include "searcher/search/prepared_query.h"

namespace broadsheet {

/// The parts are the innermost clauses, required or optional, that are not groups or alternatives themselves,
/// also inside saved searches. Excluded parts are not listed.
class MatchedClauses {
 public:
  static constexpr std::size_t most = 64;  ///< further clauses are ignored

  /// Both must outlive this object.
  MatchedClauses(PreparedQuery& query, IndexReader& index);

  /// As a user would type them, in query order; empty for a query for all documents.
  std::vector<std::string> of(const std::string& id);

 private:
  void collect(const QueryNode& node);

  PreparedQuery& query_;
  IndexReader& index_;
  std::vector<QueryNode> clauses_;
  std::vector<std::string> texts_;  ///< texts_[i] is for clauses_[i]
};

}  // namespace broadsheet
