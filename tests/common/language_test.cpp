#include "common/language.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "tests/support/catch.h"

using broadsheet::find_language;
using broadsheet::Language;

namespace {

std::string code_of(std::string_view name) {
  const Language* language = find_language(name);
  return language ? std::string(language->code) : "none";
}

}  // namespace

TEST_CASE("A language is found by its code, however written") {
  CHECK(code_of("de") == "de");
  CHECK(code_of("DE") == "de");
  CHECK(code_of("de-AT") == "de");
  CHECK(code_of("de_CH.UTF-8") == "de");
  CHECK(code_of("deu") == "de");
  CHECK(code_of("ger") == "de");
  CHECK(code_of("zh-Hant-TW") == "zh");
  CHECK(code_of("und") == "und");
}

TEST_CASE("A language is found by its English name") {
  CHECK(code_of("German") == "de");
  CHECK(code_of("GREEK") == "el");
}

TEST_CASE("Both standards of Norwegian are Norwegian") {
  CHECK(code_of("nb") == "no");
  CHECK(code_of("nn-NO") == "no");
}

TEST_CASE("Every language of the table is found by its ISO 639-2 code") {
  const std::map<std::string_view, std::string_view> codes = {
      {"ara", "ar"}, {"bel", "be"}, {"bul", "bg"}, {"ben", "bn"}, {"bos", "bs"}, {"cat", "ca"}, {"ces", "cs"},
      {"dan", "da"}, {"deu", "de"}, {"ell", "el"}, {"eng", "en"}, {"spa", "es"}, {"est", "et"}, {"eus", "eu"},
      {"fas", "fa"}, {"fin", "fi"}, {"fra", "fr"}, {"gle", "ga"}, {"glg", "gl"}, {"heb", "he"}, {"hin", "hi"},
      {"hrv", "hr"}, {"hun", "hu"}, {"hye", "hy"}, {"ind", "id"}, {"isl", "is"}, {"ita", "it"}, {"jpn", "ja"},
      {"kat", "ka"}, {"kor", "ko"}, {"lat", "la"}, {"ltz", "lb"}, {"lit", "lt"}, {"lav", "lv"}, {"mkd", "mk"},
      {"mlt", "mt"}, {"nep", "ne"}, {"nld", "nl"}, {"nor", "no"}, {"pol", "pl"}, {"por", "pt"}, {"ron", "ro"},
      {"rus", "ru"}, {"slk", "sk"}, {"slv", "sl"}, {"sqi", "sq"}, {"srp", "sr"}, {"swe", "sv"}, {"tam", "ta"},
      {"tha", "th"}, {"tur", "tr"}, {"ukr", "uk"}, {"urd", "ur"}, {"vie", "vi"}, {"zho", "zh"}};
  CHECK(codes.size() == broadsheet::languages().size());
  for (const auto& [three, two] : codes) CHECK(code_of(three) == two);
}

TEST_CASE("What is no language that we know gives none") {
  CHECK(code_of("") == "none");
  CHECK(code_of("-") == "none");
  CHECK(code_of("xx") == "none");
  CHECK(code_of("Deutsch, English") == "none");
}

TEST_CASE("Every stemmer of Xapian 1.4 is in the table") {
  // Left out: earlyenglish, and the older or rival algorithms german, kraaij_pohlmann, lovins and porter.
  const std::map<std::string_view, std::string_view> stemmers = {
      {"ar", "arabic"},     {"ca", "catalan"},   {"da", "danish"},     {"de", "german2"},
      {"en", "english"},    {"es", "spanish"},   {"eu", "basque"},     {"fi", "finnish"},
      {"fr", "french"},     {"ga", "irish"},     {"hu", "hungarian"},  {"hy", "armenian"},
      {"id", "indonesian"}, {"it", "italian"},   {"lt", "lithuanian"}, {"ne", "nepali"},
      {"nl", "dutch"},      {"no", "norwegian"}, {"pt", "portuguese"}, {"ro", "romanian"},
      {"ru", "russian"},    {"sv", "swedish"},   {"ta", "tamil"},      {"tr", "turkish"}};
  std::map<std::string_view, std::string_view> listed;
  for (const Language& language : broadsheet::languages())
    if (!language.stemmer.empty()) listed.emplace(language.code, language.stemmer);
  CHECK(listed == stemmers);
}

TEST_CASE("Codes are unique and sorted") {
  const auto languages = broadsheet::languages();
  CHECK(std::adjacent_find(languages.begin(), languages.end(), [](const Language& a, const Language& b) {
          return a.code >= b.code;
        }) == languages.end());
}

TEST_CASE("Undetermined documents are not stemmed") {
  CHECK(broadsheet::undetermined_language().code == "und");
  CHECK(broadsheet::undetermined_language().stemmer.empty());
}
