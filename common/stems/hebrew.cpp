#include "common/stems/hebrew.h"

#include <array>

#include "common/stems/affixes.h"
#include "common/stems/stem_table.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

/// The shortest first, so that a listed word keeps as much of itself as it can.
constexpr std::string_view hebrew_prefixes[] = {
    "ו",  "ה",   "ב",   "כ",   "ל",   "מ",   "ש",   "וה",  "וב",  "וכ",  "ול",  "ומ",   "וש",
    "שה", "שב",  "שכ",  "של",  "שמ",  "כש",  "מה",  "בה",  "כה",  "לה",  "מש",  "בש",   "לש",
    "שו", "ושה", "ושב", "ושל", "ושמ", "וכש", "ומה", "וכה", "כשה", "שמה", "לכש", "וכשה", "ולכש"};

/// Ways to the form under which a word is listed: singular, of the gender that has it. יי is י by then.
constexpr std::array listed_hebrew_endings = {
    Affix{"יותיהם", "יה", 2}, Affix{"יותיהם", "ית", 2}, Affix{"ותיהם", "ה", 1}, Affix{"ותיהם", "", 2},
    Affix{"ותיהן", "ה", 1},   Affix{"ותיהן", "", 2},    Affix{"ותינו", "ה", 1}, Affix{"ותינו", "", 2},
    Affix{"ותיו", "ה", 1},    Affix{"ותיו", "", 2},     Affix{"ותיה", "ה", 1},  Affix{"ותיה", "", 2},
    Affix{"ויות", "ות", 2},   Affix{"יות", "ית", 1},    Affix{"יות", "יה", 1},  Affix{"יות", "י", 2},
    Affix{"יות", "", 3},      Affix{"יות", "ה", 3},     Affix{"ות", "ה", 1},    Affix{"ות", "ת", 1},
    Affix{"ות", "", 2},       Affix{"אות", "ה", 2},     Affix{"תית", "ה", 2},   Affix{"תים", "ה", 2},
    Affix{"ית", "י", 2},      Affix{"ית", "", 3},       Affix{"ית", "ה", 2},    Affix{"ית", "יה", 2},
    Affix{"תי", "ה", 2},      Affix{"ים", "", 1},       Affix{"ים", "י", 2},    Affix{"ים", "ה", 1},
    Affix{"ים", "יה", 2},     Affix{"תו", "ה", 1},      Affix{"תה", "ה", 1},    Affix{"תם", "ה", 1},
    Affix{"תן", "ה", 1},      Affix{"תנו", "ה", 1},     Affix{"ת", "ה", 1},     Affix{"יהם", "", 2},
    Affix{"יהן", "", 2},      Affix{"ינו", "", 2},      Affix{"יו", "", 2},     Affix{"יה", "", 2},
    Affix{"נו", "", 2},       Affix{"י", "", 1},        Affix{"י", "ה", 2},     Affix{"י", "יה", 2},
    Affix{"ם", "", 2},        Affix{"ן", "", 2},        Affix{"ו", "", 2},      Affix{"ה", "", 2},
};

/// For words that are not listed.
constexpr std::array hebrew_endings = {
    Affix{"ותיהם", "", 3}, Affix{"ותיהן", "", 3}, Affix{"ותינו", "", 3}, Affix{"ותיו", "", 3},
    Affix{"ותיה", "", 3},  Affix{"ויות", "", 3},  Affix{"תיות", "", 3},  Affix{"ותם", "", 3},
    Affix{"ותן", "", 3},   Affix{"ותנו", "", 3},  Affix{"ותו", "", 3},   Affix{"ותה", "", 3},
    Affix{"ותי", "", 3},   Affix{"יות", "", 3},   Affix{"יהם", "", 3},   Affix{"יהן", "", 3},
    Affix{"ינו", "", 3},   Affix{"תית", "", 3},   Affix{"תים", "", 3},   Affix{"תנו", "", 3},
    Affix{"ות", "", 2},    Affix{"ים", "", 2},    Affix{"ית", "", 3},    Affix{"תו", "", 3},
    Affix{"תה", "", 3},    Affix{"תם", "", 3},    Affix{"תן", "", 3},    Affix{"תי", "", 3},
    Affix{"יה", "", 3},    Affix{"יו", "", 3},    Affix{"ה", "", 2},     Affix{"י", "", 3},
    Affix{"ת", "", 3},     Affix{"ו", "", 3},
};

/// Letters that look like prefixes.
constexpr std::array hebrew_prefix_letters = {
    PrefixLetter{"ו", 3}, PrefixLetter{"ה", 3}, PrefixLetter{"ש", 4}, PrefixLetter{"כ", 4},
    PrefixLetter{"ב", 4}, PrefixLetter{"ל", 4}, PrefixLetter{"מ", 4}};

/// Nouns with a feminine ending lose it in each of their forms, so that one letter less is left of them.
/// Those in מ are often masculine, with a possessive.
constexpr std::array hebrew_prefix_letters_of_feminines = {
    PrefixLetter{"ו", 2}, PrefixLetter{"ה", 2}, PrefixLetter{"ש", 3}, PrefixLetter{"כ", 3},
    PrefixLetter{"ב", 3}, PrefixLetter{"ל", 3}, PrefixLetter{"מ", 4}};

struct FinalLetter {
  std::string_view final_form, form;
};
constexpr std::array hebrew_final_letters = {FinalLetter{"ך", "כ"}, FinalLetter{"ם", "מ"},
                                             FinalLetter{"ן", "נ"}, FinalLetter{"ף", "פ"},
                                             FinalLetter{"ץ", "צ"}};

std::string with_final_letter(std::string_view word) {
  std::string out(word);
  for (const FinalLetter& letter : hebrew_final_letters)
    if (word.ends_with(letter.form))
      return out.replace(out.size() - letter.form.size(), out.npos, letter.final_form);
  return out;
}

std::string without_final_letter(std::string word) {
  for (const FinalLetter& letter : hebrew_final_letters)
    if (word.ends_with(letter.final_form))
      return word.replace(word.size() - letter.final_form.size(), word.npos, letter.form);
  return word;
}

/// Unpointed texts double ו and י as consonants, or do not: תעשיה, תעשייה; הועדה, הוועדה.
std::string without_doubled_letters(std::string_view word) {
  std::string out;
  std::string_view previous;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    next_code_point(word, at);
    const std::string_view letter = word.substr(begin, at - begin);
    if (letter == previous && (letter == "ו" || letter == "י")) continue;
    out += previous = letter;
  }
  return out;
}

bool has_hebrew_feminine_ending(std::string_view word) {
  return word.ends_with("ה") || word.ends_with("ת");
}

std::string_view listed_hebrew(std::string_view word) {
  return listed_stem(with_final_letter(word), "he");
}

}  // namespace

std::string stem_hebrew(std::string_view word) {
  std::string stem = without_doubled_letters(fold_accents(word));
  const std::string_view listed =
      listed_stem_inside(stem, listed_hebrew, hebrew_prefixes, listed_hebrew_endings);
  if (!listed.empty()) return std::string(listed);
  const auto& prefix_letters =
      has_hebrew_feminine_ending(stem) ? hebrew_prefix_letters_of_feminines : hebrew_prefix_letters;
  replace_ending(stem, hebrew_endings);
  while (drop_prefix_letter(stem, prefix_letters)) {
  }
  return without_final_letter(std::move(stem));
}

}  // namespace broadsheet
