#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"

namespace broadsheet {

/// A sentence that holds matches, or several where a match runs over their border.
struct Passage {
  Span span;
  std::size_t first_match = 0, last_match = 0;  ///< indexes, `last_match` included
  std::uint64_t units = 0;  ///< bit set of the units matched; those from 63 share the last bit
  std::uint64_t key = 0;    ///< equal for sentences with the same words
};

/// The same for sentences that differ only in case, blanks and punctuation.
std::uint64_t sentence_key(std::string_view sentence);

/// Bit of a unit in Passage::units.
std::uint64_t unit_bit(std::size_t unit);

/// The passages worth choosing from, in the order of the text, no sentence twice. Of those with the same
/// units only the first few are kept. `matches` are in order of their beginning.
std::vector<Passage> find_passages(std::string_view text, const std::vector<Match>& matches);

/// Sum of the units' weights; without weights their number.
double weight_of(std::uint64_t units, const std::vector<double>& weights);

}  // namespace broadsheet
