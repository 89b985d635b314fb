#include "common/stems/latvian.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::array latvian_endings = {
    Affix{"ajiem", "", 2}, Affix{"ajai", "", 2}, Affix{"ajam", "", 2}, Affix{"ajos", "", 2},
    Affix{"ajas", "", 2},  Affix{"iem", "", 2},  Affix{"aja", "", 2},  Affix{"ais", "", 2},
    Affix{"ai", "", 2},    Affix{"ei", "", 2},   Affix{"am", "", 2},   Affix{"em", "", 2},
    Affix{"im", "", 2},    Affix{"um", "", 2},   Affix{"us", "", 2},   Affix{"as", "", 2},
    Affix{"es", "", 2},    Affix{"os", "", 2},   Affix{"ij", "", 2},   Affix{"is", "", 2},
    Affix{"ie", "", 2},    Affix{"u", "", 2},    Affix{"a", "", 2},    Affix{"i", "", 2},
    Affix{"e", "", 2},     Affix{"o", "", 2},    Affix{"s", "", 2},
};
/// Behind lips, softening adds a j: upe, upju.
constexpr std::array latvian_softened = {Affix{"pj", "p", 1}, Affix{"bj", "b", 1}, Affix{"mj", "m", 1},
                                         Affix{"vj", "v", 1}};

}  // namespace

std::string stem_latvian(std::string_view word) {
  std::string stem = fold_accents(word);
  if (replace_ending(stem, latvian_endings)) replace_ending(stem, latvian_softened);
  return stem;
}

}  // namespace broadsheet
