// The cost of each kind of change to a query. Alternatives are sorted by it.
#pragma once

namespace broadsheet::zero_hits::relaxation_costs {

/// Costs of several changes add up.
inline constexpr double respelt = 1;
inline constexpr double exact_to_phrase = 1;
inline constexpr double reworded = 1.5;     ///< the same words, less close together
inline constexpr double other_value = 1.6;  ///< a value that resembles the requested one
inline constexpr double looser = 2;
inline constexpr double apart = 3;
inline constexpr double not_excluded = 3.5;
inline constexpr double dropped = 4;
inline constexpr double any_word = 6;
inline constexpr double everything = 20;

}  // namespace broadsheet::zero_hits::relaxation_costs
