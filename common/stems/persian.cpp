#include "common/stems/persian.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/stems/hamza.h"
#include "common/stems/stem_table.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// Ya and kaf are Arabic ones, as fold_accents() gives them.
constexpr std::array persian_endings = {
    // plurals, with possessives, indefinite or joined to what follows
    Affix{"هايشان", "", 2},
    Affix{"هايمان", "", 2},
    Affix{"هايتان", "", 2},
    Affix{"هايش", "", 2},
    Affix{"هايم", "", 2},
    Affix{"هايت", "", 2},
    Affix{"هايي", "", 2},
    Affix{"هاي", "", 2},
    Affix{"ها", "", 2},
    Affix{"دگان", "ده", 2},
    Affix{"تگان", "ته", 2},
    // comparison
    Affix{"ترين", "", 3},
    Affix{"تر", "", 3},
    // their: کتابشان; behind a silent ه: خانه‌اش
    Affix{"هاش", "ه", 2},
    Affix{"هام", "ه", 2},
    Affix{"شان", "", 3},
    // دانشجویان, دانشجویی, شورای
    Affix{"ويان", "و", 2},
    Affix{"ايان", "ا", 3},
    Affix{"يان", "", 3},
    Affix{"ويي", "و", 2},
    Affix{"ايي", "ا", 2},
    Affix{"اي", "ا", 3},
    Affix{"وي", "و", 3},
    // plurals of Persian, then of Arabic words
    Affix{"ان", "", 3},
    Affix{"ات", "", 3},
    Affix{"ين", "", 4},
    // his, my (our: م behind ان); adjectives and indefinite nouns
    Affix{"ش", "", 4},
    Affix{"م", "", 4},
    Affix{"ي", "", 3},
};

/// Behind the silent ه of a word, some endings begin with alif and are set apart by a zero-width non-joiner:
/// هسته‌ای. Without it, this could also be هست with the ending های.
constexpr std::array persian_set_apart_endings = {
    Affix{"ه\u200Cايم", "ه", 1}, Affix{"ه\u200Cاند", "ه", 1}, Affix{"ه\u200Cايد", "ه", 1},
    Affix{"ه\u200Cاي", "ه", 1},  Affix{"ه\u200Cام", "ه", 1},  Affix{"ه\u200Cاش", "ه", 1},
    Affix{"ه\u200Cات", "ه", 1},
};

bool is_non_joiner(char32_t c) {
  return c == U'\u200C';
}

/// What words with the prefix می end in, so that میدان and میراث are none.
constexpr std::string_view persian_verb_endings[] = {"د", "ت", "م", "ند"};

bool drop_persian_verb_prefix(std::string& word) {
  constexpr std::size_t shortest_verb = 3;  // letters
  for (const std::string_view prefix : {"نمي", "مي"}) {
    if (!word.starts_with(prefix)) continue;
    const std::string_view verb = std::string_view(word).substr(prefix.size());
    bool inflected = false;
    for (const std::string_view ending : persian_verb_endings)
      inflected = inflected || verb.ends_with(ending);
    if (!inflected || count_code_points(verb) < shortest_verb) continue;
    word.erase(0, prefix.size());
    return true;
  }
  return false;
}

}  // namespace

std::string stem_persian(std::string_view word) {
  std::string stem = fold_accents_but(word, is_non_joiner);
  replace_ending(stem, persian_set_apart_endings);
  stem = fold_accents(stem);
  do {
    if (const std::string_view listed = listed_stem(stem, "fa"); !listed.empty()) return std::string(listed);
  } while (drop_persian_verb_prefix(stem) || replace_ending(stem, persian_endings));
  unify_hamza_before_waw(stem);
  return stem;
}

}  // namespace broadsheet
