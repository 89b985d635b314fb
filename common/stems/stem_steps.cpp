#include "common/stems/stem_steps.h"

#include <algorithm>
#include <array>

#include "common/stems/albanian.h"
#include "common/stems/arabic.h"
#include "common/stems/armenian.h"
#include "common/stems/bengali.h"
#include "common/stems/devanagari.h"
#include "common/stems/finnish.h"
#include "common/stems/georgian.h"
#include "common/stems/germanic.h"
#include "common/stems/greek.h"
#include "common/stems/hebrew.h"
#include "common/stems/hindi.h"
#include "common/stems/latvian.h"
#include "common/stems/persian.h"
#include "common/stems/romance.h"
#include "common/stems/slavic.h"
#include "common/stems/turkish.h"
#include "common/stems/urdu.h"

namespace broadsheet {
namespace {

/// Sorted by code.
constexpr std::array steps_by_language{
    StemSteps{.language = "ar", .stem = stem_arabic},
    StemSteps{.language = "bg", .stem = bulgarian_stem},
    StemSteps{.language = "bn", .stem = stem_bengali},
    StemSteps{.language = "bs", .stem = serbian_stem},
    StemSteps{.language = "cs", .stem = czech_stem},
    StemSteps{.language = "da", .stem = danish_stem},
    StemSteps{.language = "de", .regular_form = german_regular_form},
    StemSteps{.language = "el", .stem = stem_greek},
    StemSteps{.language = "es", .regular_form = spanish_regular_form},
    StemSteps{.language = "fa", .stem = stem_persian},
    StemSteps{.language = "fi", .regular_form = finnish_regular_form},
    StemSteps{.language = "fr", .regular_form = french_regular_form},
    StemSteps{.language = "he", .stem = stem_hebrew},
    StemSteps{.language = "hi", .stem = stem_hindi},
    StemSteps{.language = "hr", .stem = croatian_stem},
    StemSteps{.language = "hy", .stem = stem_armenian},
    StemSteps{.language = "it", .regular_form = italian_regular_form},
    StemSteps{.language = "ka", .stem = stem_georgian},
    StemSteps{.language = "lv", .stem = stem_latvian},
    StemSteps{.language = "ne", .regular_form = regular_devanagari},
    StemSteps{.language = "nl", .stem = dutch_stem},
    StemSteps{.language = "no", .stem = norwegian_stem},
    StemSteps{.language = "pl", .stem = polish_stem},
    StemSteps{.language = "pt", .regular_form = portuguese_regular_form},
    StemSteps{.language = "ru", .regular_stem = regular_russian_stem},
    StemSteps{.language = "sk", .stem = slovak_stem},
    StemSteps{.language = "sq", .stem = stem_albanian},
    StemSteps{.language = "sr", .stem = serbian_stem},
    StemSteps{.language = "sv", .stem = swedish_stem},
    StemSteps{.language = "tr", .stem = turkish_stem},
    StemSteps{.language = "uk", .stem = ukrainian_stem},
    StemSteps{.language = "ur", .stem = stem_urdu},
};

}  // namespace

StemSteps stem_steps(std::string_view language_code) {
  const auto row = std::find_if(steps_by_language.begin(), steps_by_language.end(),
                                [&](const StemSteps& steps) { return steps.language == language_code; });
  return row == steps_by_language.end() ? StemSteps{language_code} : *row;
}

}  // namespace broadsheet
