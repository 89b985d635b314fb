#include "common/stems/stem_steps.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Sorted by code.
constexpr std::array<StemSteps, 0> steps_by_language = {};

}  // namespace

StemSteps stem_steps(std::string_view language_code) {
  const auto row = std::find_if(steps_by_language.begin(), steps_by_language.end(),
                                [&](const StemSteps& steps) { return steps.language == language_code; });
  return row == steps_by_language.end() ? StemSteps{language_code} : *row;
}

}  // namespace broadsheet
