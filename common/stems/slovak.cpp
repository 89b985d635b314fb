#include <string>
#include <string_view>

#include "common/stems/ending_table.h"
#include "common/stems/slavic.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::string_view slovak_vowels = "aeiouy";

/// Cases of nouns and adjectives, persons of verbs; without accents.
constexpr Endings slovak_cases =
    // of nouns
    "a e i o u y ou om ov am ach och ami mi ovi ovia ovho ovmu riem:rm ia ie iu ii iou "
    "iam iach iami im um "
    // of adjectives
    "eho emu ej ieho iemu ym ymi ych imi ich "
    // of verbs
    "ame ime eme em";

/// What makes verbs, participles and adjectives; and cases again, because some words without a case end like
/// one.
constexpr Endings slovak_suffixes =
    "oval:uj ovat:uj ovan:uj al il yl at it aj ajuc ujuc:uj ejs ejsi an nul nut tl:t kl:k "
    "dl:d ov om em um am im ym ach och ich ych i ej";

/// Gives one form to consonants and vowels that change before endings: `politik`, `politici`; `mesto`,
/// `miest`; `zväzok`, `zväzku`.
void undo_slovak_changes(std::string& stem) {
  static constexpr Endings changing = "c:k";
  replace_ending(stem, changing, {1});
  if (const std::size_t at = stem.rfind("ie"); at != stem.npos && at > 0) stem.erase(at, 1);
  if (!drop_fleeting_vowel(stem, "e", "kbtnlrvm", slovak_vowels))
    drop_fleeting_vowel(stem, "o", "kl", slovak_vowels);
}

}  // namespace

std::string slovak_stem(std::string_view word) {
  std::string stem = fold_accents(word);
  replace_ending(stem, slovak_cases, {3, slovak_vowels, "rl"});
  if (stem.ends_with("ol")) drop_fleeting_vowel(stem, "o", "l", slovak_vowels);
  while (replace_ending(stem, slovak_suffixes, {3, slovak_vowels, "rl"})) continue;
  undo_slovak_changes(stem);
  return stem;
}

}  // namespace broadsheet
