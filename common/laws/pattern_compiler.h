// Compiles the notation of patterns (pattern.h) into steps.
#pragma once

#include <string_view>
#include <vector>

#include "common/laws/pattern.h"

namespace broadsheet::laws {

/// The steps point into `source`. Throws std::logic_error for a malformed pattern.
std::vector<Pattern::Step> compile_pattern(std::string_view source, Vocabulary& vocabulary);

}  // namespace broadsheet::laws
