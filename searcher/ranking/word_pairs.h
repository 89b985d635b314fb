#pragma once

#include <cstdint>
#include <vector>

namespace broadsheet {

/// Where a word stands in a document; ascending.
using Positions = std::vector<std::uint32_t>;

/// What two neighbouring words of a query weigh where they come together, as a share of a word's weight.
inline constexpr double pair_weight = 0.2;

/// How often two words that are neighbours in the query come together in a document: each place of the first
/// with the second at most eight words away counts once, and twice when the second follows at once. After the
/// term proximity of Rasolofo and Savoy, "Term Proximity Scoring for Keyword-Based Retrieval Systems" (2003),
/// with the window of Metzler and Croft, "A Markov Random Field Model for Term Dependencies" (2005).
double pair_frequency(const Positions& first, const Positions& second);

/// Places where words stand one after the other, from the places of each; that of the first.
Positions adjacent_positions(const std::vector<Positions>& words);

}  // namespace broadsheet
