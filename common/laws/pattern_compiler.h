#pragma once

#include <string_view>
#include <vector>

#include "common/laws/pattern.h"

namespace broadsheet::laws {

/// The steps of a pattern, which point into `source`. Throws std::logic_error when it is not well formed.
std::vector<Pattern::Step> compile_pattern(std::string_view source, Vocabulary& vocabulary);

}  // namespace broadsheet::laws
