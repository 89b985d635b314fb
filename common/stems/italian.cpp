#include <algorithm>
#include <array>

#include "common/stems/endings.h"
#include "common/stems/romance.h"

namespace broadsheet {
namespace {

/// Plurals of -io whose end Snowball takes for a suffix or a pronoun.
constexpr std::string_view italian_plurals_of_io =
    "benefici edifici artifici sacrifici orifici malefici stipendi incendi compendi dispendi commerci operai "
    "auspici ampi";

/// The singular ends in -a; Snowball takes -ere for the end of an infinitive.
constexpr std::string_view italian_plurals_in_ere =
    "lettere camere opere povere libere intere sincere vere severe austere misere tessere sfere cere maniere "
    "galere ere bandiere leggere pere fiere chimere crociere";

constexpr std::array italian_endings{
    Ending{"chi", "co", 2},       Ending{"ghi", "go", 2},       Ending{"che", "ca", 2},
    Ending{"ghe", "ga", 2},       Ending{"trice", "tore", 1},   Ending{"trici", "tore", 1},
    Ending{"toressa", "tore", 2}, Ending{"toresse", "tore", 2}, Ending{"soressa", "sore", 2},
    Ending{"soresse", "sore", 2}, Ending{"ntessa", "nte", 2},   Ending{"ntesse", "nte", 2},
    Ending{"gliere", "gliere"},   Ending{"iere", "iera", 3},    Ending{"erai", "erai"},
    Ending{"irai", "irai"},       Ending{"ai", "aio", 3},
};

bool is_italian_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

/// A vowel, consonants and a vowel: anno, alto, acqua. Snowball keeps the last vowel of these words.
bool is_short_italian_word(std::string_view word) {
  if (word.size() < 3 || !is_italian_vowel(word.front()) || !is_italian_vowel(word.back())) return false;
  for (std::size_t i = 1; i + 1 < word.size(); ++i)
    if (is_italian_vowel(word[i]) && !(word[i] == 'u' && word[i - 1] == 'q')) return false;
  return true;
}

}  // namespace

// After J. Savoy's light stemmer for Italian (the page of UniNE) as far as plurals are concerned.
std::string italian_regular_form(std::string_view written) {
  std::string word(written);
  if (is_listed(word, italian_plurals_of_io))
    word += 'o';
  else if (is_listed(word, italian_plurals_in_ere))
    word.back() = 'a';
  else if (!is_listed(word, "matrice matrici cicatrice cicatrici"))
    replace_ending(word, italian_endings);
  if (is_short_italian_word(word)) word.back() = 'o';
  return word;
}

}  // namespace broadsheet
