#include "common/stems/albanian.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// ministër, ministri: a vowel that comes only at the end of a word.
constexpr std::array albanian_last_vowel = {Affix{"ër", "r", 2}, Affix{"ël", "l", 2}};
// Words in -tet (shtet, qytet, universitet) keep it.
constexpr std::array albanian_endings = {
    Affix{"teteve", "tet", 1}, Affix{"tetet", "tet", 1}, Affix{"tetit", "tet", 1}, Affix{"tetin", "tet", 1},
    Affix{"teti", "tet", 1},   Affix{"tet", "tet", 1},   Affix{"eve", "", 3},      Affix{"ave", "", 3},
    Affix{"ive", "i", 3},      Affix{"ise", "i", 3},     Affix{"ine", "i", 3},     Affix{"ite", "i", 3},
    Affix{"ia", "i", 3},       Affix{"ve", "", 3},       Affix{"se", "", 3},       Affix{"ne", "", 3},
    Affix{"te", "", 3},        Affix{"it", "", 4},       Affix{"in", "", 4},       Affix{"et", "", 4},
    Affix{"at", "", 4},        Affix{"i", "", 3},        Affix{"u", "", 3},        Affix{"a", "", 3},
    Affix{"e", "", 3},
};
constexpr std::array albanian_vowels = {Affix{"i", "", 3}, Affix{"e", "", 3}};

}  // namespace

std::string stem_albanian(std::string_view word) {
  std::string stem(word);
  replace_ending(stem, albanian_last_vowel);
  stem = fold_accents(stem);
  if (replace_ending(stem, albanian_endings)) replace_ending(stem, albanian_vowels);
  return stem;
}

}  // namespace broadsheet
