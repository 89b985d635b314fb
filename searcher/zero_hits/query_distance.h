#pragma once

namespace broadsheet::zero_hits::query_distance {

/// How far a changed query is from the one asked, for the order of alternatives. Several changes add up.
inline constexpr double respelt = 1;
inline constexpr double exact_to_phrase = 1;
inline constexpr double reworded = 1.5;     ///< the same words, held together less strictly
inline constexpr double other_value = 1.6;  ///< a value that resembles the one asked for
inline constexpr double looser = 2;
inline constexpr double apart = 3;
inline constexpr double not_excluded = 3.5;
inline constexpr double dropped = 4;
inline constexpr double any_word = 6;
inline constexpr double everything = 20;

}  // namespace broadsheet::zero_hits::query_distance
