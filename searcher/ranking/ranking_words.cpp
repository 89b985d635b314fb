#include "searcher/ranking/ranking_words.h"

#include <algorithm>
#include <optional>

namespace broadsheet {
namespace {

class Collector {
 public:
  explicit Collector(QueryReader& reader) : reader_(reader) {}

  /// `boost` is that of the groups around the node.
  void visit(const QueryNode& node, double boost) {
    boost *= node.boost;
    if (node.field.empty()) add(pattern_of(node), boost);
    if (node.kind == QueryNode::Kind::field) found_.other_terms += node.terms.size();
    for (const QueryNode::Clause& clause : node.clauses)
      if (clause.occur != Occur::must_not) visit(clause.node, boost);
  }

  RankingWords take() { return std::move(found_); }

 private:
  TextPattern pattern_of(const QueryNode& node) {
    if (node.kind == QueryNode::Kind::word) return reader_.read_word(node.text, node.joined);
    if (node.kind == QueryNode::Kind::phrase || node.kind == QueryNode::Kind::exact)
      return reader_.read_phrase(node.text);
    return {};
  }

  void add(TextPattern pattern, double weight) {
    if (pattern.empty()) return;
    const std::size_t index = index_of(std::move(pattern));
    found_.words[index].weight += weight;
    if (last_ && *last_ != index) add_pair(std::minmax(*last_, index), {*last_, index});
    last_ = index;
  }

  std::size_t index_of(TextPattern pattern) {
    std::vector<RankingWord>& words = found_.words;
    const auto same =
        std::find_if(words.begin(), words.end(), [&](const RankingWord& w) { return w.pattern == pattern; });
    const auto index = static_cast<std::size_t>(same - words.begin());
    if (same == words.end()) words.push_back({std::move(pattern), 0});
    return index;
  }

  void add_pair(std::pair<std::size_t, std::size_t> sorted, std::pair<std::size_t, std::size_t> pair) {
    if (std::find(pairs_.begin(), pairs_.end(), sorted) != pairs_.end()) return;
    pairs_.push_back(sorted);
    found_.neighbours.push_back(pair);
  }

  QueryReader& reader_;
  RankingWords found_;
  std::vector<std::pair<std::size_t, std::size_t>> pairs_;
  std::optional<std::size_t> last_;
};

}  // namespace

double RankingWords::total_weight() const {
  double total = 0;
  for (const RankingWord& word : words) total += word.weight;
  return total;
}

RankingWords ranking_words(const QueryNode& root, QueryReader& reader) {
  Collector collector(reader);
  collector.visit(root, 1);
  return collector.take();
}

}  // namespace broadsheet
