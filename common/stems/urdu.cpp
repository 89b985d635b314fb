#include "common/stems/urdu.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// Hamza between vowels is gone: علماؤں ends in اوں.
constexpr std::array urdu_endings = {
    Affix{"اوں", "ا", 2}, Affix{"اييں", "ا", 2}, Affix{"يوں", "ي", 2}, Affix{"ياں", "ي", 2},
    Affix{"ييں", "", 2},  Affix{"ووں", "", 2},   Affix{"وں", "", 2},   Affix{"يں", "", 2},
    Affix{"ات", "", 4},   Affix{"ا", "", 2},     Affix{"ه", "", 2},    Affix{"ے", "", 2},
};
/// پارٹیوں, پارٹی; سزائیں, سزا.
constexpr std::array urdu_vowels = {Affix{"ا", "", 2}};

}  // namespace

std::string stem_urdu(std::string_view word) {
  std::string stem = fold_accents(word);
  if (replace_ending(stem, urdu_endings)) replace_ending(stem, urdu_vowels);
  return stem;
}

}  // namespace broadsheet
