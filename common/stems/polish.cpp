#include <string>
#include <string_view>

#include "common/stems/ending_table.h"
#include "common/stems/slavic.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::string_view polish_vowels = "aeiouy";

/// What persons and moods add to past tenses. An l or a vowel behind an l is left.
constexpr Endings polish_persons = "by bym bys bysmy byscie smy scie";

/// Cases of nouns and adjectives, persons of verbs; without accents. An i that stays before them softens the
/// consonant before it.
constexpr Endings polish_cases =
    // of nouns
    "a e o u y ii:i ow om em owi owie ami ach um "
    // of adjectives
    "ego emu ej ym im ymi imi ych ich "
    // of verbs
    "emy amy imy am";

/// Consonants that endings with i, e or y changed.
constexpr Endings polish_consonants = "sci:st zdzi:zd ci:t dzi:d rzi:r i sc:sk dz:g c:k rz:r";

/// What makes verbs, participles and verbal nouns; and cases again, because some words without a case end
/// like one.
constexpr Endings polish_suffixes =
    "owal:uj owan:uj ujek:uj al il yl aj ajek an anin ow om em am im ym um ach ych ich ej";

/// Folds accents, after what they tell of endings is written without them. Infinitives become past tenses.
std::string polish_letters(std::string_view word) {
  static constexpr Endings last_letters =
      "ować:owal ać:al ić:il yć:yl ąć:el eć:al ć:ci dź:dzi czeni:czony żeni:żony ceni:cony";
  std::string out(word);
  replace_ending(out, last_letters, {});
  const std::size_t last = begin_of_character(out, out.size());
  std::string inner = out.substr(0, last);
  replace_letters(inner, "ą", "ę");
  return fold_accents(inner + out.substr(last));
}

void remove_polish_person(std::string& word) {
  std::string verb = word;
  if (!replace_ending(verb, polish_persons, {2, polish_vowels})) return;
  for (const std::string_view past : {"l", "la", "lo", "li", "ly"})
    if (verb.ends_with(past)) word = verb;
}

/// Vowels that change within a word: `miasto`, `mieście`; `rynek`, `rynku`.
void undo_polish_vowels(std::string& stem) {
  static constexpr Endings changing = "iast:iest iazd:iezd iat:iet iad:ied iar:ier ial:iel iol:iel";
  replace_ending(stem, changing, {1});
  if (!drop_fleeting_vowel(stem, "ie", "knlrw", polish_vowels))
    drop_fleeting_vowel(stem, "e", "knlrw", polish_vowels);
}

}  // namespace

std::string polish_stem(std::string_view word) {
  std::string stem = polish_letters(word);
  remove_polish_person(stem);
  replace_ending(stem, polish_cases, {3, polish_vowels});
  replace_ending(stem, polish_consonants, {2, polish_vowels});
  while (replace_ending(stem, polish_suffixes, {3, polish_vowels})) continue;
  undo_polish_vowels(stem);
  return stem;
}

}  // namespace broadsheet
