#include <string>
#include <string_view>

#include "common/stems/ending_table.h"
#include "common/stems/slavic.h"

namespace broadsheet {
namespace {

constexpr std::string_view bulgarian_vowels = "аеиоуъюя";

/// Plurals, articles, genders, and persons of verbs.
constexpr Endings bulgarian_endings =
    // of nouns
    "а я о е и й ът стта:ст щта:щ тта:т ят ата ята ото ето ите ове овете еве евете ета "
    "етата ия ията ии иите ие ието ьо "
    // of adjectives
    "ият "
    // of verbs
    "ам ям ат ах ях аха яха аше яше еше еха ахме яхме ее ея еят ееше ееха ала али ало яла "
    "яли яло ила или ило";

/// What words without an article may end with, too, and participles.
constexpr Endings bulgarian_suffixes = "ат ят от ет ит ал ял ил ах анин:ан янин:ян";

/// Gives one form to consonants and vowels that change: `политик`, `политици`; `министър`, `министри`;
/// `място`, `места`.
void undo_bulgarian_changes(std::string& stem) {
  static constexpr Endings changing = "ц:к з:г";
  replace_ending(stem, changing, {1});
  if (!drop_fleeting_vowel(stem, "ъ", "рлмнкг", bulgarian_vowels))
    drop_fleeting_vowel(stem, "е", "нкл", bulgarian_vowels);
  const std::size_t last = last_vowel(stem, bulgarian_vowels);
  if (last > 0 && last != stem.npos && std::string_view(stem).substr(last).starts_with("я"))
    stem.replace(last, 2, "е");
}

}  // namespace

std::string bulgarian_stem(std::string_view word) {
  std::string stem(word);
  replace_ending(stem, bulgarian_endings, {3, bulgarian_vowels});
  while (replace_ending(stem, bulgarian_suffixes, {3, bulgarian_vowels})) continue;
  undo_bulgarian_changes(stem);
  return stem;
}

}  // namespace broadsheet
