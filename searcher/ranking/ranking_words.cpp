#include "searcher/ranking/ranking_words.h"

namespace broadsheet {

std::size_t count_ranking_words(const QueryNode& node) {
  std::size_t count = node.kind == QueryNode::Kind::word || node.kind == QueryNode::Kind::phrase;
  if (node.kind == QueryNode::Kind::field) count += node.terms.size();
  for (const QueryNode::Clause& clause : node.clauses)
    if (clause.occur != Occur::must_not) count += count_ranking_words(clause.node);
  return count;
}

}  // namespace broadsheet
