// Finds words close together in a document.
#pragma once

#include <cstdint>
#include <vector>

namespace broadsheet {

/// Word positions in a document, ascending.
using Positions = std::vector<std::uint32_t>;

/// The weight of a pair of words that are close together, relative to that of a word.
inline constexpr double pair_weight = 0.3;

/// How often two neighbouring words of the query are close together in a document. Each place of the first
/// word counts once if the second is at most eight words away, and twice if it follows directly or is written
/// together with it. After the
/// term proximity of Rasolofo and Savoy, "Term Proximity Scoring for Keyword-Based Retrieval Systems" (2003),
/// with the window of Metzler and Croft, "A Markov Random Field Model for Term Dependencies" (2005).
double pair_frequency(const Positions& first, const Positions& second);

/// The places where the words stand directly behind each other. `words` has the positions of each; the
/// result, those of the first.
Positions adjacent_positions(const std::vector<Positions>& words);

}  // namespace broadsheet
