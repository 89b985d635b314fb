#include "searcher/search/matched_clauses.h"

#include <algorithm>

#include "searcher/query/node_field.h"
#include "searcher/query/query_text.h"

namespace broadsheet {

MatchedClauses::MatchedClauses(PreparedQuery& query, IndexReader& index) : query_(query), index_(index) {
  collect(query.root);
}

void MatchedClauses::collect(const QueryNode& node) {
  using Kind = QueryNode::Kind;
  if (node.kind == Kind::all || clauses_.size() == most) return;
  if (is_search(node)) {
    if (!node.clauses.empty()) collect(node.clauses.front().node);
  } else if (node.kind == Kind::group || node.kind == Kind::any) {
    for (const QueryNode::Clause& clause : node.clauses)
      if (clause.occur != Occur::must_not) collect(clause.node);
  } else if (std::string text = query_text(node);
             std::find(texts_.begin(), texts_.end(), text) == texts_.end()) {
    clauses_.push_back(node);
    texts_.push_back(std::move(text));
  }
}

std::vector<std::string> MatchedClauses::of(const std::string& id) {
  const std::vector<bool> found = index_.which_find(id, clauses_, query_.reader);
  std::vector<std::string> matched;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i]) matched.push_back(texts_[i]);
  return matched;
}

}  // namespace broadsheet
