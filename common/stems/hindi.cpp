#include "common/stems/hindi.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/stems/devanagari.h"
#include "common/stems/stem_table.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::array hindi_endings = {
    // करेगा, करेंगे, करूंगी
    Affix{"ेंगे", "", 1},
    Affix{"ेंगी", "", 1},
    Affix{"ूंगा", "", 1},
    Affix{"ूंगी", "", 1},
    Affix{"ेगा", "", 1},
    Affix{"ेगी", "", 1},
    Affix{"ोगे", "", 1},
    // महिला, महिलाएं, महिलाओं
    Affix{"ाएं", "", 2},
    Affix{"ायें", "", 2},
    Affix{"ाओं", "", 2},
    Affix{"ायों", "", 2},
    // नीति, नीतियां, नीतियों; कंपनी; लड़ाई, लड़ाइयां
    Affix{"ियां", "ि", 1},
    Affix{"ियों", "ि", 1},
    Affix{"ियो", "ि", 2},
    Affix{"िया", "ि", 2},
    Affix{"इयां", "इ", 1},
    Affix{"इयों", "इ", 1},
    Affix{"ी", "ि", 1},
    Affix{"ई", "इ", 1},
    // हिंदू, हिंदुओं
    Affix{"ुओं", "ु", 1},
    Affix{"ुएं", "ु", 1},
    Affix{"ू", "ु", 1},
    // देश, देशों; सड़क, सड़कें; मामला, मामले
    Affix{"ों", "", 2},
    Affix{"ें", "", 2},
    Affix{"ा", "", 2},
    Affix{"े", "", 2},
};
/// करती is a form of करता, which loses its vowel above. After a vowel, -ती belongs to the word: नीति, चुनौती.
void drop_vowel_of_participle(std::string& stem) {
  constexpr std::string_view ending = "ति", vowel = "ि";
  constexpr std::size_t letter_bytes = 3;
  if (!stem.ends_with(ending) || stem.size() < ending.size() + 2 * letter_bytes) return;
  std::size_t at = stem.size() - ending.size() - letter_bytes;
  const char32_t before = next_code_point(stem, at);
  if (before >= U'क' && before <= U'ह') stem.resize(stem.size() - vowel.size());
}

}  // namespace

std::string stem_hindi(std::string_view word) {
  std::string stem = regular_devanagari(word);
  if (const std::string_view listed = listed_stem(stem, "hi"); !listed.empty()) return std::string(listed);
  replace_ending(stem, hindi_endings);
  drop_vowel_of_participle(stem);
  return stem;
}

}  // namespace broadsheet
