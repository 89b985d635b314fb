#include "searcher/query/joined_words.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "common/analysis/stopwords.h"

namespace broadsheet {
namespace {

constexpr std::size_t most_words = 3;        // that make one together
constexpr std::size_t most_neighbours = 24;  // words of a query that are looked at
constexpr std::size_t longest = 40;          // bytes of the word that they make

using Clauses = std::vector<QueryNode::Clause>;

/// True for `size` words from `first` on that can be one word.
bool can_join(const Clauses& clauses, std::size_t first, std::size_t size) {
  const QueryNode::Clause& begin = clauses[first];
  std::size_t bytes = 0;
  for (std::size_t i = first; i < first + size; ++i) {
    const auto& [occur, node] = clauses[i];
    const bool alike =
        occur == begin.occur && node.field == begin.node.field && node.boost == begin.node.boost;
    if (occur == Occur::must_not || node.kind != QueryNode::Kind::word || !alike) return false;
    if (is_stopword_anywhere(node.text)) return false;
    bytes += node.text.size();
  }
  return bytes <= longest;
}

void join(Clauses& clauses, const std::function<bool(std::string_view)>& is_known) {
  const std::size_t looked_at = std::min(clauses.size(), most_neighbours);
  for (std::size_t size = 2; size <= most_words; ++size)
    for (std::size_t first = 0; first + size <= looked_at; ++first) {
      if (!can_join(clauses, first, size)) continue;
      std::string word;
      for (std::size_t i = first; i < first + size; ++i) word += clauses[i].node.text;
      if (!is_known(word)) continue;
      for (std::size_t i = first; i < first + size; ++i) clauses[i].node.joined.push_back(word);
    }
}

void join_in(QueryNode& node, const std::function<bool(std::string_view)>& is_known) {
  if (node.kind != QueryNode::Kind::group) return;
  join(node.clauses, is_known);
  for (QueryNode::Clause& clause : node.clauses) join_in(clause.node, is_known);
}

}  // namespace

QueryNode join_neighbours(const QueryNode& root, const std::function<bool(std::string_view word)>& is_known) {
  QueryNode copy = root;
  join_in(copy, is_known);
  return copy;
}

}  // namespace broadsheet
