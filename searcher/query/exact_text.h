// Finds text byte for byte.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet {

/// Where `exact` occurs in the text, as byte ranges that do not overlap. Any run of white space equals any
/// other, since lines wrap anywhere. A letter or digit at either end must be at a word boundary: `US` does
/// not occur in `USA`. Empty when `exact` is white space.
std::vector<std::pair<std::size_t, std::size_t>> exact_places(std::string_view text, std::string_view exact);

/// True when `exact` occurs in the text.
bool stands_exactly(std::string_view text, std::string_view exact);

}  // namespace broadsheet
