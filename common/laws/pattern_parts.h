#pragma once

#include <string_view>

namespace broadsheet::laws {

/// A part of patterns that has a name, which patterns write as $name; empty when there is none.
std::string_view find_pattern_part(std::string_view name);

}  // namespace broadsheet::laws
