#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

/// A word or phrase of the query that adds to scores.
struct RankingWord {
  TextPattern pattern;  ///< not empty
  double weight = 0;    ///< how often the query has it, boosts counted
};

struct RankingWords {
  std::vector<RankingWord> words;  ///< each once, in the order of the text
  std::size_t other_terms = 0;     ///< that rank too, and are no words of the query: of `similar:`
  /// Words next to each other in the query, by index into `words`; each pair once, never a word with itself.
  std::vector<std::pair<std::size_t, std::size_t>> neighbours;

  /// How many words the query has, repeated and boosted ones counted so often.
  double total_weight() const;
};

/// The words and phrases of the query that rank wherever they stand; not what is excluded, and not words of
/// fields.
RankingWords ranking_words(const QueryNode& root, QueryReader& reader);

}  // namespace broadsheet
