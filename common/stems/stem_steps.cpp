#include "common/stems/stem_steps.h"

#include <algorithm>
#include <array>

#include "common/stems/finnish.h"
#include "common/stems/germanic.h"
#include "common/stems/romance.h"
#include "common/stems/slavic.h"
#include "common/stems/turkish.h"

namespace broadsheet {
namespace {

/// Sorted by code.
constexpr std::array steps_by_language{
    StemSteps{"bg", nullptr, bulgarian_stem},
    StemSteps{"bs", nullptr, serbian_stem},
    StemSteps{"cs", nullptr, czech_stem},
    StemSteps{"da", nullptr, danish_stem},
    StemSteps{"de", german_regular_form},
    StemSteps{"es", spanish_regular_form},
    StemSteps{"fi", finnish_regular_form},
    StemSteps{"fr", french_regular_form},
    StemSteps{"hr", nullptr, croatian_stem},
    StemSteps{"it", italian_regular_form},
    StemSteps{"nl", nullptr, dutch_stem},
    StemSteps{"no", nullptr, norwegian_stem},
    StemSteps{"pl", nullptr, polish_stem},
    StemSteps{"pt", portuguese_regular_form},
    StemSteps{"ru", nullptr, nullptr, regular_russian_stem},
    StemSteps{"sk", nullptr, slovak_stem},
    StemSteps{"sr", nullptr, serbian_stem},
    StemSteps{"sv", nullptr, swedish_stem},
    StemSteps{"tr", nullptr, turkish_stem},
    StemSteps{"uk", nullptr, ukrainian_stem},
};

}  // namespace

StemSteps stem_steps(std::string_view language_code) {
  const auto row = std::find_if(steps_by_language.begin(), steps_by_language.end(),
                                [&](const StemSteps& steps) { return steps.language == language_code; });
  return row == steps_by_language.end() ? StemSteps{language_code} : *row;
}

}  // namespace broadsheet
