#include <string>
#include <string_view>

#include "common/stems/ending_table.h"
#include "common/stems/slavic.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::string_view czech_vowels = "aeiouy";

/// Cases of nouns and adjectives, persons of verbs; without accents.
constexpr Endings czech_cases =
    // of nouns
    "a e i o u y ou em om um am im ach ech ich ami emi imi ovi ove ii:i ie:i "
    // of adjectives
    "eho emu iho imu ym ymi ych "
    // of verbs
    "ame ime eme";

/// What makes verbs, participles and adjectives; and cases again, because some words without a case end like
/// one.
constexpr Endings czech_suffixes =
    "oval:uj ovat:uj ovan:uj al il yl at it aj eji ejs an nul nout tl:t kl:k dl:d ov em "
    "om um am im ym ach ech ich ych";

/// Folds accents, after what they tell is written without them.
std::string czech_letters(std::string_view word) {
  static constexpr Endings softened = "ští:ský čtí:cký";
  std::string out(word);
  replace_ending(out, softened, {});
  const std::size_t last = begin_of_character(out, out.size());
  std::string inner = out.substr(0, last);
  replace_letters(inner, "ů", "o");
  return fold_accents(inner + out.substr(last));
}

/// Gives one form to consonants and vowels that change before endings: `politik`, `politice`; `kniha`,
/// `knize`; `válka`, `válek`.
void undo_czech_changes(std::string& stem) {
  static constexpr Endings changing = "c:k ch:ch h:z ouv:uv";
  replace_ending(stem, changing, {1});
  drop_fleeting_vowel(stem, "e", "kbtnlrvm", czech_vowels);
}

}  // namespace

std::string czech_stem(std::string_view word) {
  std::string stem = czech_letters(word);
  replace_ending(stem, czech_cases, {3, czech_vowels, "rl"});
  while (replace_ending(stem, czech_suffixes, {3, czech_vowels, "rl"})) continue;
  undo_czech_changes(stem);
  return stem;
}

}  // namespace broadsheet
