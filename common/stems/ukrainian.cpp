#include <string>
#include <string_view>

#include "common/stems/ending_table.h"
#include "common/stems/slavic.h"

namespace broadsheet {
namespace {

constexpr std::string_view ukrainian_vowels = "аеиіоуюяєї";

/// Cases of nouns and adjectives, persons of verbs.
constexpr Endings ukrainian_cases =
    // of nouns
    "а я о е у ю и і ї є ь й ові еві єві ом ем єм ям ам ою ею єю ами ями ах ях ів їв ей "
    "ьми ню:н тю:т ія ії ію ією ій іям іями іях іє "
    // of adjectives
    "ий ого ьому ому ього им их ими ої ьої ім іх іми ьою їй їх їм їми його йому йої йою "
    "єї "
    // of verbs
    "ить ать ять уть ють єть еть ємо имо емо";

/// What makes verbs, participles and adjectives; and cases again, because some words without a case end like
/// one.
constexpr Endings ukrainian_suffixes =
    "уват:у юват:ю ував:у увал:у уван:у ува:у юв:ю ював:ю ювал:ю юван:ю юва:ю ав яв ив ал "
    "ял ил ат ят ит а я и янин:ян анин:ан ов ім ам ом ем ах их им ій";

/// Gives one form to consonants and vowels that change before endings: `політика`, `політиці`; `ринок`,
/// `ринку`; `рік`, `року`; `рішення`, `рішень`.
void undo_ukrainian_changes(std::string& stem) {
  static constexpr Endings changing = "ц:к з:г ь '";
  replace_ending(stem, changing, {1});
  const std::size_t last = last_vowel(stem, ukrainian_vowels);
  if (last > 0 && last != stem.npos && std::string_view(stem).substr(last).starts_with("і"))
    stem.replace(last, 2, "о");
  if (!drop_fleeting_vowel(stem, "о", "кнл", ukrainian_vowels))
    drop_fleeting_vowel(stem, "е", "кнлр", ukrainian_vowels);
}

}  // namespace

std::string ukrainian_stem(std::string_view word) {
  static constexpr Endings reflexive = "ся сь";
  static constexpr Endings doubled = "нн:н тт:т лл:л";
  std::string stem(word);
  replace_ending(stem, reflexive, {4, ukrainian_vowels});
  replace_ending(stem, ukrainian_cases, {3, ukrainian_vowels});
  replace_ending(stem, doubled, {});
  while (replace_ending(stem, ukrainian_suffixes, {3, ukrainian_vowels})) continue;
  undo_ukrainian_changes(stem);
  return stem;
}

}  // namespace broadsheet
