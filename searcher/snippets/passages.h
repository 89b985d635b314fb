// Finds the sentences of a text that are worth showing in a snippet.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"

namespace broadsheet {

/// A sentence with matches, or several if a match crosses their border.
struct Passage {
  Span span;
  std::size_t first_match = 0, last_match = 0;  ///< indexes, both included
  std::uint64_t units = 0;  ///< bit set of the matched units; those from 63 on share the last bit
  std::uint64_t key = 0;    ///< equal for sentences with the same words
};

/// Equal for sentences that differ only in case, blanks and punctuation.
std::uint64_t sentence_key(std::string_view sentence);

/// The bit of a unit in Passage::units.
std::uint64_t unit_bit(std::size_t unit);

/// In text order, without repeating a sentence. Keeps only the first few passages with the same units.
/// `matches` are sorted by where they begin.
std::vector<Passage> find_passages(std::string_view text, const std::vector<Match>& matches);

/// The sum of the units' weights; without weights, the number of units.
double weight_of(std::uint64_t units, const std::vector<double>& weights);

}  // namespace broadsheet
