// "Did you mean": suggests queries without misspelt words.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/vocabulary/spelling.h"

namespace broadsheet {

/// Replaces misspelt words of a query, and names by those that documents use. Excluded words, patterns, exact
/// text and whole values stay.
class Respelling {
 public:
  /// See Spelling::suggest for `certain`.
  Respelling(Spelling& spelling, bool certain) : spelling_(spelling), certain_(certain) {}

  /// A few queries, likeliest first; empty when nothing looks misspelt. Looks only at the first words of a
  /// long query.
  std::vector<QueryNode> queries(const QueryNode& root);

 private:
  using Word = std::pair<std::string, std::string>;  ///< field and word
  using Choice = std::map<Word, std::string>;

  void look_at(const QueryNode& node);
  void look_at_word(const std::string& field, const std::string& word);
  void look_at_phrase(const QueryNode& phrase);
  void look_at_pairs(const QueryNode& group);
  void look_at_names(const QueryNode& group);
  std::vector<Choice> choices() const;
  static void replace(QueryNode& node, const Choice& choice);
  static void replace_words(QueryNode& node, const Choice& choice);
  static void replace_runs(QueryNode& group, const Choice& choice);

  Spelling& spelling_;
  bool certain_;
  std::size_t looked_at_ = 0;
  std::map<Word, std::vector<Suggestion>> misspelt_;
  /// Words that the query has in two parts, and names of several words; the key has blanks between the words.
  Choice joined_;
};

}  // namespace broadsheet
