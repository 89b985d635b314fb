#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "searcher/query/ast.h"

namespace broadsheet {

/// How many different words of a query rank at most. Of a pasted article the others add time, not order.
inline constexpr std::size_t most_ranking_words = 64;

struct TellingWords {
  QueryNode root;
  std::size_t left_out = 0;  ///< different words
};

/// Leaves out all but the most telling of the plain words that stand side by side at the top of a query of
/// more than `most` different ones: those with the greatest number of occurrences times logarithm of
/// `documents` by `frequency`, which says how many documents have a word. Everything else of the query stays.
TellingWords keep_telling_words(const QueryNode& root, std::size_t most, std::uint64_t documents,
                                const std::function<std::uint64_t(const std::string& word)>& frequency);

}  // namespace broadsheet
