// Extracts the words of a query that rank.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

/// A word or phrase that adds to scores.
struct RankingWord {
  TextPattern pattern;  ///< not empty
  double weight = 0;    ///< how often the query has it, multiplied by boosts
};

struct RankingWords {
  std::vector<RankingWord> words;  ///< in query order, without repetition
  std::size_t other_terms = 0;  ///< number of ranking terms that are not words of the query, from `similar:`
  /// Words next to each other in the query, as indexes into `words`. Each pair occurs once; a word is never
  /// paired with itself.
  std::vector<std::pair<std::size_t, std::size_t>> neighbours;

  /// The number of words in the query, with repetitions and boosts.
  double total_weight() const;
};

/// Excludes excluded words and words in fields.
RankingWords ranking_words(const QueryNode& root, QueryReader& reader);

}  // namespace broadsheet
