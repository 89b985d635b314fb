#include "common/stems/greek.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/stems/stem_table.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// Of nouns, adjectives, then verbs. A final sigma is folded to σ.
constexpr std::array greek_endings = {
    // πρόβλημα, προβλήματος, προβλημάτων: α goes below
    Affix{"ματων", "μ", 2},
    Affix{"ματοσ", "μ", 2},
    Affix{"ματα", "μ", 2},
    // verbs in the passive
    Affix{"ομαστε", "", 3},
    Affix{"ονται", "", 3},
    Affix{"ομαι", "", 3},
    Affix{"εσαι", "", 3},
    Affix{"εται", "", 3},
    Affix{"οντασ", "", 3},
    // κρίση, κρίσεως, κρίσεις, κρίσεων; εισαγγελέας, εισαγγελείς
    Affix{"εωσ", "", 3},
    Affix{"εων", "", 3},
    Affix{"εισ", "", 2},
    Affix{"εασ", "", 3},
    Affix{"εεσ", "", 3},
    Affix{"εα", "", 3},
    Affix{"ουμε", "", 3},
    Affix{"ουνε", "", 3},
    Affix{"ουν", "", 3},
    Affix{"ετε", "", 3},
    // the cases of -ος, -α, -η, -ο
    Affix{"ουσ", "", 2},
    Affix{"ου", "", 2},
    Affix{"οσ", "", 2},
    Affix{"οι", "", 2},
    Affix{"ων", "", 2},
    Affix{"ησ", "", 2},
    Affix{"ασ", "", 2},
    Affix{"εσ", "", 2},
    Affix{"ει", "", 3},
    Affix{"αν", "", 3},
    Affix{"ωσ", "", 4},
    Affix{"ο", "", 2},
    Affix{"α", "", 2},
    Affix{"η", "", 2},
    Affix{"ω", "", 3},
    Affix{"ε", "", 3},
};

/// Of comparatives and superlatives, before the endings above.
constexpr std::array greek_degrees = {Affix{"οτερ", "", 3}, Affix{"οτατ", "", 3}};

}  // namespace

std::string stem_greek(std::string_view word) {
  std::string stem = fold_accents(word);
  if (const std::string_view listed = listed_stem(stem, "el"); !listed.empty()) return std::string(listed);
  if (replace_ending(stem, greek_endings)) replace_ending(stem, greek_degrees);
  return stem;
}

}  // namespace broadsheet
