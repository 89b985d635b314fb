#include "searcher/ranking/distinctive_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace broadsheet {
namespace {

bool is_plain_word(const QueryNode::Clause& clause) {
  return clause.occur == Occur::should && clause.node.kind == QueryNode::Kind::word &&
         clause.node.field.empty();
}

/// How often the query has each plain word.
std::map<std::string, double> count_words(const QueryNode& root) {
  std::map<std::string, double> counts;
  if (root.kind == QueryNode::Kind::group)
    for (const QueryNode::Clause& clause : root.clauses)
      if (is_plain_word(clause)) counts[clause.node.text] += clause.node.boost;
  return counts;
}

}  // namespace

DistinctiveWords keep_distinctive_words(const QueryNode& root, std::size_t most, std::uint64_t documents,
                                        const std::function<std::uint64_t(const std::string&)>& frequency) {
  std::map<std::string, double> words = count_words(root);
  if (words.size() <= most) return {root, 0};
  std::vector<std::pair<double, std::string>> by_value;
  for (const auto& [word, count] : words) {
    const auto found = static_cast<double>(frequency(word));
    const double rarity = found > 0 ? std::log(1 + static_cast<double>(documents) / found) : 0;
    by_value.emplace_back(-count * rarity, word);
  }
  std::sort(by_value.begin(), by_value.end());
  for (std::size_t i = most; i < by_value.size(); ++i) words.erase(by_value[i].second);
  DistinctiveWords kept{root, by_value.size() - most};
  std::erase_if(kept.root.clauses, [&](const QueryNode::Clause& clause) {
    return is_plain_word(clause) && !words.contains(clause.node.text);
  });
  return kept;
}

}  // namespace broadsheet
