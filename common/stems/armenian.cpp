#include "common/stems/armenian.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

// The article -ն stays on bare words, since it may belong to them: Հայաստան.
constexpr std::array armenian_articles = {Affix{"ը", "", 3}};
constexpr std::array armenian_abstract = {
    Affix{"ությունները", "ություն", 1}, Affix{"ությունների", "ություն", 1}, Affix{"ություններ", "ություն", 1},
    Affix{"ությանը", "ություն", 1},     Affix{"ությունը", "ություն", 1},    Affix{"ությունն", "ություն", 1},
    Affix{"ությանն", "ություն", 1},     Affix{"ությամբ", "ություն", 1},     Affix{"ության", "ություն", 1},
    Affix{"ությունից", "ություն", 1},
};
constexpr std::array armenian_cases = {
    Affix{"ներին", "", 3}, Affix{"երին", "", 3}, Affix{"ներից", "", 3},  Affix{"երից", "", 3},
    Affix{"ներով", "", 3}, Affix{"երով", "", 3}, Affix{"ներում", "", 3}, Affix{"երում", "", 3},
    Affix{"ներն", "", 3},  Affix{"երն", "", 3},  Affix{"ներ", "", 3},    Affix{"եր", "", 3},
    Affix{"ից", "", 3},    Affix{"ով", "", 3},   Affix{"ում", "", 3},    Affix{"ին", "", 3},
    Affix{"ի", "", 3},
};
constexpr std::array armenian_plurals = {Affix{"ներ", "", 3}, Affix{"եր", "", 3}};

}  // namespace

std::string stem_armenian(std::string_view word) {
  std::string stem = fold_accents(word);
  if (replace_ending(stem, armenian_abstract)) return stem;
  replace_ending(stem, armenian_articles);
  if (replace_ending(stem, armenian_cases)) replace_ending(stem, armenian_plurals);
  return stem;
}

}  // namespace broadsheet
