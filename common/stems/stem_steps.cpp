#include "common/stems/stem_steps.h"

#include <algorithm>
#include <array>

namespace broadsheet {
namespace {

/// Sorted by code.
constexpr std::array<StemSteps, 0> table = {};

}  // namespace

StemSteps stem_steps(std::string_view language_code) {
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const StemSteps& steps) { return steps.language == language_code; });
  return row == table.end() ? StemSteps{language_code} : *row;
}

}  // namespace broadsheet
