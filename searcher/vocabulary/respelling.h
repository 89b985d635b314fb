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
  /// `certain`: see Spelling::suggest.
  Respelling(Spelling& spelling, bool certain) : spelling_(spelling), certain_(certain) {}

  /// The likeliest first, a few; none: nothing looks misspelt. Only the first words of a long query are
  /// looked at.
  std::vector<QueryNode> queries(const QueryNode& root);

 private:
  using Word = std::pair<std::string, std::string>;  ///< field and word
  using Choice = std::map<Word, std::string>;

  void look_at(const QueryNode& node);
  void look_at_word(const std::string& field, const std::string& word);
  void look_at_pairs(const QueryNode& group);
  std::vector<Choice> choices() const;
  static void replace(QueryNode& node, const Choice& choice);

  Spelling& spelling_;
  bool certain_;
  std::size_t looked_at_ = 0;
  std::map<Word, std::vector<Suggestion>> misspelt_;
  Choice joined_;  ///< words that are two in the query: by both, with a blank between
};

}  // namespace broadsheet
