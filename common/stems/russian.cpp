#include <string>
#include <string_view>

#include "common/stems/ending_table.h"
#include "common/stems/slavic.h"

namespace broadsheet {
namespace {

constexpr std::string_view russian_vowels = "аеёиоуыэюя";

}  // namespace

std::string regular_russian_stem(std::string_view word) {
  static constexpr Endings changing = "ьц:ц ьк:к ьм:м анин:ан янин:ян нн:н ирова:ир иру:ир ова у";
  static constexpr Endings fleeting = "оец:ойц еец:ейц";
  std::string stem(word);
  replace_ending(stem, fleeting, {});
  replace_ending(stem, changing, {3, russian_vowels});
  if (!drop_fleeting_vowel(stem, "о", "кн", russian_vowels))
    drop_fleeting_vowel(stem, "е", "цкнлм", russian_vowels);
  return stem;
}

}  // namespace broadsheet
