#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet {

/// Where `exact` stands in the text, byte for byte, as ranges of bytes that do not overlap; only, any run of
/// white space equals any other, since lines wrap anywhere. A letter or digit at its end must end a word
/// there: `US` does not stand in `USA`. None for an `exact` of white space.
std::vector<std::pair<std::size_t, std::size_t>> exact_places(std::string_view text, std::string_view exact);

/// True when there is such a place.
bool stands_exactly(std::string_view text, std::string_view exact);

}  // namespace broadsheet
