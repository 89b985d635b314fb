#include "common/language.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace broadsheet {
namespace {

// Every stemmer of Xapian 1.4 is here, and languages without one that are common in news and policy papers;
// rules of our own stem most of those (stems/stem_steps.cpp). german2 also reads ae, oe and ue as umlauts.
// Stemmers that remove prefixes change first letters: Irish (lenition), Indonesian (me-, ber-), Arabic and
// Hebrew (articles, prepositions), Persian (verbs), Tamil (question words). Serbian and Bosnian stems are in
// Latin letters.
constexpr std::array known_languages = {
    Language{"ar", "Arabic", "arabic", false},
    Language{"be", "Belarusian", "", true},
    Language{"bg", "Bulgarian", "", true},
    Language{"bn", "Bengali", "", true},
    Language{"bs", "Bosnian", "", false},
    Language{"ca", "Catalan", "catalan", true},
    Language{"cs", "Czech", "", true},
    Language{"da", "Danish", "danish", true},
    Language{"de", "German", "german2", true},
    Language{"el", "Greek", "", true},
    Language{"en", "English", "english", true},
    Language{"es", "Spanish", "spanish", true},
    Language{"et", "Estonian", "", true},
    Language{"eu", "Basque", "basque", true},
    Language{"fa", "Persian", "", false},
    Language{"fi", "Finnish", "finnish", true},
    Language{"fr", "French", "french", true},
    Language{"ga", "Irish", "irish", false},
    Language{"gl", "Galician", "", true},
    Language{"he", "Hebrew", "", false},
    Language{"hi", "Hindi", "", true},
    Language{"hr", "Croatian", "", true},
    Language{"hu", "Hungarian", "hungarian", true},
    Language{"hy", "Armenian", "armenian", true},
    Language{"id", "Indonesian", "indonesian", false},
    Language{"is", "Icelandic", "", true},
    Language{"it", "Italian", "italian", true},
    Language{"ja", "Japanese", "", true},
    Language{"ka", "Georgian", "", true},
    Language{"ko", "Korean", "", true},
    Language{"la", "Latin", "", true},
    Language{"lb", "Luxembourgish", "", true},
    Language{"lt", "Lithuanian", "lithuanian", true},
    Language{"lv", "Latvian", "", true},
    Language{"mk", "Macedonian", "", true},
    Language{"mt", "Maltese", "", true},
    Language{"ne", "Nepali", "nepali", true},
    Language{"nl", "Dutch", "dutch", true},
    Language{"no", "Norwegian", "norwegian", true},
    Language{"pl", "Polish", "", true},
    Language{"pt", "Portuguese", "portuguese", true},
    Language{"ro", "Romanian", "romanian", true},
    Language{"ru", "Russian", "russian", true},
    Language{"sk", "Slovak", "", true},
    Language{"sl", "Slovenian", "", true},
    Language{"sq", "Albanian", "", true},
    Language{"sr", "Serbian", "", false},
    Language{"sv", "Swedish", "swedish", true},
    Language{"ta", "Tamil", "tamil", false},
    Language{"th", "Thai", "", true},
    Language{"tr", "Turkish", "turkish", true},
    Language{"uk", "Ukrainian", "", true},
    Language{"ur", "Urdu", "", true},
    Language{"vi", "Vietnamese", "", true},
    Language{"zh", "Chinese", "", true},
};
static_assert(std::is_sorted(known_languages.begin(), known_languages.end(),
                             [](const Language& a, const Language& b) { return a.code < b.code; }));

constexpr Language undetermined{"und", "undetermined", "", true};

struct OtherCode {
  std::string_view code;
  std::string_view standard;
};
/// Other codes that records use for these languages: ISO 639-2, both Norwegian standards, old codes.
constexpr std::array other_codes = {
    OtherCode{"alb", "sq"}, OtherCode{"ara", "ar"}, OtherCode{"arm", "hy"}, OtherCode{"baq", "eu"},
    OtherCode{"bel", "be"}, OtherCode{"ben", "bn"}, OtherCode{"bos", "bs"}, OtherCode{"bul", "bg"},
    OtherCode{"cat", "ca"}, OtherCode{"ces", "cs"}, OtherCode{"chi", "zh"}, OtherCode{"cze", "cs"},
    OtherCode{"dan", "da"}, OtherCode{"deu", "de"}, OtherCode{"dut", "nl"}, OtherCode{"ell", "el"},
    OtherCode{"eng", "en"}, OtherCode{"est", "et"}, OtherCode{"eus", "eu"}, OtherCode{"fas", "fa"},
    OtherCode{"fin", "fi"}, OtherCode{"fra", "fr"}, OtherCode{"fre", "fr"}, OtherCode{"geo", "ka"},
    OtherCode{"ger", "de"}, OtherCode{"gle", "ga"}, OtherCode{"glg", "gl"}, OtherCode{"gre", "el"},
    OtherCode{"heb", "he"}, OtherCode{"hin", "hi"}, OtherCode{"hrv", "hr"}, OtherCode{"hun", "hu"},
    OtherCode{"hye", "hy"}, OtherCode{"ice", "is"}, OtherCode{"in", "id"},  OtherCode{"ind", "id"},
    OtherCode{"isl", "is"}, OtherCode{"ita", "it"}, OtherCode{"iw", "he"},  OtherCode{"jpn", "ja"},
    OtherCode{"kat", "ka"}, OtherCode{"kor", "ko"}, OtherCode{"lat", "la"}, OtherCode{"lav", "lv"},
    OtherCode{"lit", "lt"}, OtherCode{"ltz", "lb"}, OtherCode{"mac", "mk"}, OtherCode{"mkd", "mk"},
    OtherCode{"mlt", "mt"}, OtherCode{"nb", "no"},  OtherCode{"nep", "ne"}, OtherCode{"nld", "nl"},
    OtherCode{"nn", "no"},  OtherCode{"nno", "no"}, OtherCode{"nob", "no"}, OtherCode{"nor", "no"},
    OtherCode{"per", "fa"}, OtherCode{"pol", "pl"}, OtherCode{"por", "pt"}, OtherCode{"ron", "ro"},
    OtherCode{"rum", "ro"}, OtherCode{"rus", "ru"}, OtherCode{"slk", "sk"}, OtherCode{"slo", "sk"},
    OtherCode{"slv", "sl"}, OtherCode{"spa", "es"}, OtherCode{"sqi", "sq"}, OtherCode{"srp", "sr"},
    OtherCode{"swe", "sv"}, OtherCode{"tam", "ta"}, OtherCode{"tha", "th"}, OtherCode{"tur", "tr"},
    OtherCode{"ukr", "uk"}, OtherCode{"urd", "ur"}, OtherCode{"vie", "vi"}, OtherCode{"zho", "zh"},
};

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace

std::span<const Language> languages() {
  return known_languages;
}

const Language& undetermined_language() {
  return undetermined;
}

const Language* find_language(std::string_view code) {
  const std::string name = lower_ascii(code);
  std::string_view primary = std::string_view(name).substr(0, name.find_first_of("-_"));
  if (primary == undetermined.code) return &undetermined;
  for (const OtherCode& other : other_codes)
    if (other.code == primary) primary = other.standard;
  for (const Language& language : known_languages)
    if (language.code == primary || lower_ascii(language.name) == name) return &language;
  return nullptr;
}

}  // namespace broadsheet
