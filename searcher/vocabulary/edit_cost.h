// The cost of spelling mistakes.
#pragma once

#include <string_view>

namespace broadsheet {

/// How unlikely it is that somebody meant `meant` and typed `typed`. An ordinary edit costs 1; the most
/// common slips (swapped neighbours, doubled letters, one vowel for another, letters that sound alike) cost
/// less, and a wrong first letter more. Weighted optimal string alignment after Damerau (1964) and Wagner and
/// Fischer (1974), with edits of several letters at once after Brill and Moore (2000). Both words are
/// folded.
double edit_cost(std::string_view typed, std::string_view meant);

}  // namespace broadsheet
