#include "common/stems/georgian.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::array georgian_postpositions = {
    Affix{"ებისთვის", "", 2}, Affix{"ისთვის", "", 2}, Affix{"ისგან", "", 2}, Affix{"ისკენ", "", 2},
    Affix{"ისას", "", 2},     Affix{"იდან", "", 2},   Affix{"ადმი", "", 2},  Affix{"თვის", "", 2},
    Affix{"გან", "", 2},      Affix{"დან", "", 2},    Affix{"კენ", "", 2},   Affix{"მდე", "", 2},
    Affix{"თან", "", 2},      Affix{"ში", "", 2},     Affix{"ზე", "", 2},
};
constexpr std::array georgian_cases = {
    Affix{"ის", "", 2}, Affix{"ით", "", 2}, Affix{"ად", "", 2},
    Affix{"მა", "", 2}, Affix{"ს", "", 3},  Affix{"მ", "", 3},
};
constexpr std::array georgian_plural = {Affix{"ებ", "", 2}};
constexpr std::array georgian_vowels = {Affix{"ა", "", 2}, Affix{"ი", "", 2}, Affix{"ო", "", 2},
                                        Affix{"ე", "", 2}, Affix{"უ", "", 2}};

}  // namespace

std::string stem_georgian(std::string_view word) {
  std::string stem = fold_accents(word);
  replace_ending(stem, georgian_postpositions);
  if (!replace_ending(stem, georgian_cases)) replace_ending(stem, georgian_vowels);
  if (replace_ending(stem, georgian_plural)) return stem;
  replace_ending(stem, georgian_vowels);
  return stem;
}

}  // namespace broadsheet
