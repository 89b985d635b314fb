// Shortens very long queries to their most distinctive words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "searcher/query/ast.h"

namespace broadsheet {

/// The maximum number of different words of a query that rank. For a pasted article, more words cost time
/// without improving the order.
inline constexpr std::size_t most_ranking_words = 64;

struct DistinctiveWords {
  QueryNode root;            ///< the shortened query
  std::size_t left_out = 0;  ///< number of different words left out
};

/// If more than `most` different plain words are side by side at the top of the query, keeps only the most
/// distinctive ones: those with the greatest product of occurrences and log(documents / frequency(word)).
/// `frequency` tells how many documents have a word. The rest of the query stays.
DistinctiveWords keep_distinctive_words(
    const QueryNode& root, std::size_t most, std::uint64_t documents,
    const std::function<std::uint64_t(const std::string& word)>& frequency);

}  // namespace broadsheet
