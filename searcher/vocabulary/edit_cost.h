#pragma once

#include <string_view>

namespace broadsheet {

/// How unlikely it is that who meant `meant` typed `typed`: 1 for an ordinary edit, less for the slips that
/// people make most (neighbours swapped, letters doubled or not, one vowel for another), more for a wrong
/// first letter. Weighted optimal string alignment after Damerau (1964) and Wagner and Fischer (1974). Both
/// folded.
double edit_cost(std::string_view typed, std::string_view meant);

}  // namespace broadsheet
