#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/vocabulary/spelling.h"

namespace broadsheet {

/// Queries that may have been meant instead of one: its misspelt words replaced. Words that are excluded,
/// patterns, exact text and whole values stay.
class Respelling {
 public:
  /// `unknown_only`: words that some document has are right, however rare.
  Respelling(Spelling& spelling, bool unknown_only) : spelling_(spelling), unknown_only_(unknown_only) {}

  /// The likeliest first, at most `most`; none: nothing looks misspelt. Only the first words of a long query
  /// are looked at.
  std::vector<QueryNode> queries(const QueryNode& root, std::size_t most);

 private:
  using Word = std::pair<std::string, std::string>;  ///< field and word
  using Choice = std::map<Word, std::string>;

  void look_at(const QueryNode& node);
  void look_at_word(const std::string& field, const std::string& word);
  void look_at_pairs(const QueryNode& group);
  static void replace(QueryNode& node, const Choice& choice);

  Spelling& spelling_;
  bool unknown_only_;
  std::size_t looked_at_ = 0;
  std::map<Word, std::vector<Suggestion>> misspelt_;
  Choice joined_;  ///< words that are two in the query: by both, with a blank between
};

}  // namespace broadsheet
