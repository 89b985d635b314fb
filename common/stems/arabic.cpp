#include "common/stems/arabic.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/stems/hamza.h"
#include "common/stems/stem_table.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// The article, with conjunctions and prepositions before it. The longest first.
constexpr std::string_view arabic_articles[] = {"وبال", "وكال", "ولل", "فبال", "فلل", "وال", "فال",
                                                "بال",  "كال",  "لل",  "ال",   "ءال", "أفال"};

/// Before a listed word. The shortest first, so that it keeps as much of itself as it can.
constexpr std::string_view arabic_prefixes[] = {"و",  "ف",  "ب",  "ك",  "ل", "وب", "ول",
                                                "وك", "فب", "فل", "فك", "س", "وس"};

/// Ways to the form under which a word is listed. Letters are folded: ه is also ة, ي also ى.
constexpr std::array listed_arabic_endings = {
    Affix{"اتهما", "ه", 2}, Affix{"اتهم", "ه", 2}, Affix{"اتهم", "", 2}, Affix{"اتها", "ه", 2},
    Affix{"اتها", "", 2},   Affix{"اتنا", "ه", 2}, Affix{"اتنا", "", 2}, Affix{"اته", "ه", 2},
    Affix{"اته", "", 2},    Affix{"تهما", "ه", 2}, Affix{"تهم", "ه", 2}, Affix{"تها", "ه", 2},
    Affix{"تنا", "ه", 2},   Affix{"ته", "ه", 2},   Affix{"تان", "ه", 2}, Affix{"تين", "ه", 2},
    Affix{"يات", "يه", 2},  Affix{"يات", "ي", 2},  Affix{"يات", "", 3},  Affix{"ات", "ه", 2},
    Affix{"ات", "", 2},     Affix{"يون", "ي", 2},  Affix{"يون", "", 3},  Affix{"يين", "ي", 2},
    Affix{"يين", "", 3},    Affix{"ون", "", 3},    Affix{"ين", "", 3},   Affix{"ان", "", 3},
    Affix{"هما", "", 2},    Affix{"هم", "", 2},    Affix{"ها", "", 2},   Affix{"نا", "", 2},
    Affix{"كم", "", 3},     Affix{"يه", "ي", 2},   Affix{"يه", "", 3},   Affix{"يا", "ي", 3},
    Affix{"ه", "", 3},      Affix{"ي", "", 3},     Affix{"ي", "ه", 3},   Affix{"ا", "", 3},
};

/// For words that are not listed: light10 has these without the possessives, and takes each off once.
constexpr std::array arabic_endings = {
    Affix{"هما", "", 3}, Affix{"ها", "", 3},  Affix{"هم", "", 3},  Affix{"نا", "", 4},
    Affix{"كم", "", 4},  Affix{"تان", "", 3}, Affix{"تين", "", 3}, Affix{"ات", "", 3},
    Affix{"ون", "", 3},  Affix{"ين", "", 3},  Affix{"ان", "", 3},  Affix{"ايي", "اء", 2},
    Affix{"ته", "", 3},  Affix{"ه", "", 3},   Affix{"ي", "", 3},   Affix{"ا", "", 3},
};

/// Letters that look like conjunctions and prepositions.
constexpr std::array particle_letters = {PrefixLetter{"و", 3}, PrefixLetter{"ف", 4}, PrefixLetter{"ب", 4},
                                         PrefixLetter{"ك", 4}, PrefixLetter{"ل", 4}};

/// Hamza tells ألمانيا from a word with article.
bool is_alif_with_hamza(char32_t c) {
  return c == U'أ' || c == U'إ' || c == U'آ';
}

/// Two letters must be left behind the article alone, three behind more.
bool drop_arabic_article(std::string& word) {
  for (const std::string_view article : arabic_articles) {
    if (!word.starts_with(article)) continue;
    const std::size_t left = count_code_points(std::string_view(word).substr(article.size()));
    if (left < (article == "ال" ? 2 : 3)) continue;
    word.erase(0, article.size());
    return true;
  }
  return false;
}

/// The first letter does not count where it may be the conjunction و.
void drop_arabic_endings(std::string& word) {
  constexpr std::string_view waw = "و";
  const bool joined = word.starts_with(waw);
  if (joined) word.erase(0, waw.size());
  while (replace_ending(word, arabic_endings)) {
  }
  if (joined) word.insert(0, waw);
}

std::string_view listed_arabic(std::string_view word) {
  return listed_stem(word, "ar");
}

std::string_view listed_arabic_inside(std::string_view word) {
  return listed_stem_inside(word, listed_arabic, arabic_prefixes, listed_arabic_endings);
}

}  // namespace

std::string stem_arabic(std::string_view word) {
  std::string stem = fold_accents_but(word, is_alif_with_hamza);
  if (const auto listed = listed_arabic_inside(fold_accents(stem)); !listed.empty())
    return std::string(listed);
  while (drop_arabic_article(stem))
    if (const auto listed = listed_arabic_inside(fold_accents(stem)); !listed.empty())
      return std::string(listed);
  stem = fold_accents(stem);
  drop_arabic_endings(stem);
  while (drop_prefix_letter(stem, particle_letters)) {
  }
  unify_hamza_before_waw(stem);
  return stem;
}

}  // namespace broadsheet
