#include <algorithm>
#include <array>

#include "common/stems/endings.h"
#include "common/stems/germanic.h"

namespace broadsheet {
namespace {

constexpr std::string_view dutch_vowels = "aeiouy";

/// Plurals in -eren, without the ending.
constexpr std::string_view dutch_nouns_with_eren =
    "kind lied volk blad goed ei kalv lamm rad been hoend rund kle gemoed gelid ho berd";

/// Loan words and others with a plural in -s that no rule finds.
constexpr std::array dutch_plurals{
    Ending{"heden", "heid", 2},    Ending{"ieën", "ie", 2},       Ending{"ieeen", "ie", 2},
    Ending{"ieen", "ie", 2},       Ending{"eeën", "ee", 1},       Ending{"eeen", "ee", 1},
    Ending{"iën", "ie", 3},        Ending{"ien", "ie", 5},        Ending{"iële", "iël", 2},
    Ending{"ici", "icus", 3},      Ending{"grijker", "grijk", 1}, Ending{"grijkste", "grijk", 1},
    Ending{"grijkst", "grijk", 1}, Ending{"lijker", "lijk", 2},   Ending{"lijkere", "lijk", 2},
    Ending{"lijkste", "lijk", 2},  Ending{"lijkst", "lijk", 2},   Ending{"igere", "ig", 3},
    Ending{"igste", "ig", 3},      Ending{"'s", "", 2},           Ending{"ers", "er", 2},
    Ending{"els", "el", 2},        Ending{"ens", "en", 3},        Ending{"ems", "em", 3},
    Ending{"aars", "aar", 1},      Ending{"eurs", "eur", 2},      Ending{"ors", "or", 3},
    Ending{"ars", "ar", 3},        Ending{"ies", "ie", 3},        Ending{"tes", "te", 3},
    Ending{"des", "de", 3},        Ending{"ges", "ge", 3},        Ending{"ses", "se", 3},
    Ending{"zes", "ze", 3},        Ending{"ms", "m", 2},          Ending{"bs", "b", 2},
    Ending{"cs", "c", 3},          Ending{"ons", "on", 4},        Ending{"ants", "ant", 3},
    Ending{"igns", "ign", 2},      Ending{"rds", "rd", 3},        Ending{"als", "al", 3},
    Ending{"ende", "en", 4},       Ending{"end", "en", 5},
};

constexpr std::string_view dutch_singulars_in_s = "verlies precies vlies pers vers els kies vies engels";

/// Verbs, by the stem of this file, whose forms in -t, -te and -de are no nouns.
constexpr std::string_view dutch_verbs =
    "werk betal gef lef schrijf kies les lop sprek mak verlop ontwikkel beslis noem zeg vrag verklar stel "
    "bestel leg klag vorder verhog verlag verander verhoog kop verkop bouw stem bestem regel groei dal stijg "
    "krijg blijf vertrek verlor zoek bezoek onderzoek eis hop verwacht volg vervolg begin win verdien spar "
    "steun gebruik misbruik bereik bepal herhal verdel del spel vel tel vertel wijs bewijs verwijs wijzig";

bool is_dutch_vowel(char c) {
  return dutch_vowels.find(c) != dutch_vowels.npos;
}

/// Runs of vowels; the bytes of letters with accents count as vowels.
std::size_t count_dutch_syllables(std::string_view word) {
  std::size_t syllables = 0;
  bool in_vowel = false;
  for (const char c : word) {
    const bool vowel = is_dutch_vowel(c) || static_cast<unsigned char>(c) >= 0x80;
    syllables += vowel && !in_vowel;
    in_vowel = vowel;
  }
  return syllables;
}

bool ends_with_dutch_consonant(std::string_view word) {
  return !word.empty() && !is_dutch_vowel(word.back()) && static_cast<unsigned char>(word.back()) < 0x80;
}

/// True after a consonant, and after aai, ooi, oei.
bool can_have_dutch_ending(std::string_view stem) {
  if (stem.size() < 2 || count_dutch_syllables(stem) == 0) return false;
  return ends_with_dutch_consonant(stem) || (stem.size() > 3 && ends_with_listed(stem, "aai ooi oei"));
}

bool drop_dutch_ending(std::string& word, std::string_view ending) {
  if (!word.ends_with(ending)) return false;
  const std::string_view stem = std::string_view(word).substr(0, word.size() - ending.size());
  if (!can_have_dutch_ending(stem)) return false;
  word.resize(stem.size());
  return true;
}

/// The ending of a plural or of an inflected adjective; false when there is none.
bool drop_dutch_inflection(std::string& word) {
  if (!is_listed(word, dutch_singulars_in_s)) replace_ending(word, dutch_plurals);
  if (word.ends_with("eren") &&
      is_listed(std::string_view(word).substr(0, word.size() - 4), dutch_nouns_with_eren))
    word.resize(word.size() - 4);
  return drop_dutch_ending(word, "en") || drop_dutch_ending(word, "e");
}

/// Long vowels lose a letter: boom, bomen. Short ones keep the double consonant that marks them: bom, bommen.
void write_dutch_vowels(std::string& word, bool had_ending) {
  const std::size_t size = word.size();
  if (size < 3 || !ends_with_dutch_consonant(word)) return;
  const char vowel = word[size - 2], before = word[size - 3];
  if (vowel == before && std::string_view("aeou").find(vowel) != std::string_view::npos) {
    word.erase(size - 2, 1);
    return;
  }
  const bool short_word = count_dutch_syllables(word) == 1;
  const bool doubled = word[size - 1] == vowel;
  if (doubled && !short_word) word.pop_back();
  const bool closed = is_dutch_vowel(vowel) && !is_dutch_vowel(before) && !had_ending;
  const bool can_double = std::string_view("bdfgklmnprst").find(word.back()) != std::string_view::npos;
  if (short_word && closed && can_double) word += word.back();
}

/// Never the first letter.
void write_dutch_consonant(std::string& word) {
  if (word.size() < 2) return;
  if (word.ends_with("v")) word.back() = 'f';
  if (word.ends_with("z")) word.back() = 's';
}

void drop_dutch_verb_ending(std::string& word) {
  for (const std::string_view ending : {"t", "d"}) {
    if (!word.ends_with(ending)) continue;
    std::string stem = word.substr(0, word.size() - 1);
    write_dutch_consonant(stem);
    write_dutch_vowels(stem, true);
    if (is_listed(stem, dutch_verbs)) word = stem;
    return;
  }
}

}  // namespace

std::string dutch_stem(std::string_view written) {
  std::string word(written);
  const bool had_ending = drop_dutch_inflection(word);
  write_dutch_consonant(word);
  write_dutch_vowels(word, had_ending);
  drop_dutch_verb_ending(word);
  return word;
}

}  // namespace broadsheet
