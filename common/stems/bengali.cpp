#include "common/stems/bengali.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::array bengali_endings = {
    Affix{"\u09BE\u09AF\u09BC", "\u09BE", 2},  // ঢাকায়, as it decomposes
    Affix{"গুলোকে", "", 2},
    Affix{"গুলোর", "", 2},
    Affix{"গুলোতে", "", 2},
    Affix{"গুলো", "", 2},
    Affix{"গুলির", "", 2},
    Affix{"গুলি", "", 2},
    Affix{"দেরকে", "", 2},
    Affix{"দের", "", 2},
    Affix{"রা", "", 2},
    Affix{"টিকে", "", 2},
    Affix{"টির", "", 2},
    Affix{"টিতে", "", 2},
    Affix{"টি", "", 2},
    Affix{"টার", "", 2},
    Affix{"টাকে", "", 2},
    Affix{"টা", "", 2},
    Affix{"কে", "", 2},
    Affix{"ের", "", 2},
    Affix{"েরা", "", 2},
    Affix{"তে", "", 2},
    Affix{"র", "", 3},
    Affix{"ে", "", 2},
};

}  // namespace

std::string stem_bengali(std::string_view word) {
  std::string stem = fold_accents(word);
  while (replace_ending(stem, bengali_endings)) {
  }
  return stem;
}

}  // namespace broadsheet
