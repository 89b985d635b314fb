// The named parts that patterns use as $name.
#pragma once

#include <string_view>

namespace broadsheet::laws {

/// The pattern of a named part; empty when there is no such part.
std::string_view find_pattern_part(std::string_view name);

}  // namespace broadsheet::laws
