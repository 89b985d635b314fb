#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "common/stems/ending_table.h"
#include "common/stems/slavic.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::string_view croatian_vowels = "aeiou";

/// Cases of nouns and adjectives, persons of verbs; without accents.
constexpr Endings croatian_cases =
    // of nouns
    "a e i o u om em ima ama ovi ova ove ovima evi eva eve evima oscu:ost olog:olog "
    "ologa:olog "
    // of adjectives
    "og oga eg ega omu ome emu oj ih im "
    // of verbs
    "am amo imo emo aju ao io eo";

/// What makes verbs, participles and adjectives; and cases again, because some words without a case end like
/// one.
constexpr Endings croatian_suffixes =
    "al il at it aj ov ev om em am im ih oj anin:an ovat oval uj anj ekat:ekt enat:ent "
    "akat:akt";

/// Gives one form to consonants and vowels that change before endings: `politika`, `politici`; `ministar`,
/// `ministra`.
void undo_croatian_changes(std::string& stem) {
  static constexpr Endings changing = "c:k z:g";
  static constexpr Endings lost = "tk:k dk:k";
  replace_ending(stem, changing, {1});
  while (drop_fleeting_vowel(stem, "a", "knrltvbmg", croatian_vowels) || replace_ending(stem, lost, {3}))
    continue;
}

std::string croatian_stem_of_letters(std::string stem) {
  replace_ending(stem, croatian_cases, {3, croatian_vowels, "r"});
  replace_ending(stem, croatian_suffixes, {3, croatian_vowels, "r"});
  undo_croatian_changes(stem);
  return stem;
}

/// Serbian letters of the Cyrillic alphabet as Latin ones.
std::string latin_letters(std::string_view word) {
  static constexpr std::array alphabet = {
      EndingRow{"а", "a"},  EndingRow{"б", "b"},  EndingRow{"в", "v"}, EndingRow{"г", "g"},
      EndingRow{"д", "d"},  EndingRow{"ђ", "đ"},  EndingRow{"е", "e"}, EndingRow{"ж", "ž"},
      EndingRow{"з", "z"},  EndingRow{"и", "i"},  EndingRow{"ј", "j"}, EndingRow{"к", "k"},
      EndingRow{"л", "l"},  EndingRow{"љ", "lj"}, EndingRow{"м", "m"}, EndingRow{"н", "n"},
      EndingRow{"њ", "nj"}, EndingRow{"о", "o"},  EndingRow{"п", "p"}, EndingRow{"р", "r"},
      EndingRow{"с", "s"},  EndingRow{"т", "t"},  EndingRow{"ћ", "ć"}, EndingRow{"у", "u"},
      EndingRow{"ф", "f"},  EndingRow{"х", "h"},  EndingRow{"ц", "c"}, EndingRow{"ч", "č"},
      EndingRow{"џ", "dž"}, EndingRow{"ш", "š"},
  };
  std::string latin;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    next_code_point(word, at);
    const std::string_view letter = word.substr(begin, at - begin);
    const auto* row = std::find_if(alphabet.begin(), alphabet.end(),
                                   [&](const EndingRow& pair) { return pair.written == letter; });
    latin += row == alphabet.end() ? letter : row->instead;
  }
  return latin;
}

}  // namespace

std::string croatian_stem(std::string_view word) {
  return croatian_stem_of_letters(fold_accents(word));
}

std::string serbian_stem(std::string_view word) {
  return croatian_stem_of_letters(fold_accents(latin_letters(word)));
}

}  // namespace broadsheet
