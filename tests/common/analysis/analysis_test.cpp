#include "common/analysis/analysis.h"

#include <set>
#include <string>
#include <string_view>

#include "tests/support/catch.h"

using broadsheet::Analyzer;
using broadsheet::Token;

namespace {

const broadsheet::Language& language(std::string_view code) {
  const broadsheet::Language* found = broadsheet::find_language(code);
  REQUIRE(found);
  return *found;
}

/// Each token as `term[begin-end]@position`, `term|alternate[...` when it has two; a compound ends in `+`,
/// a part of `n` words of one written as one word in `pn`.
std::string tokens(std::string_view text, std::string_view code) {
  Analyzer analyzer;
  analyzer.start(text, language(code));
  std::string out;
  for (Token token; analyzer.next(token);) {
    if (!out.empty()) out += ' ';
    out += token.term;
    if (!token.alternate.empty()) out += '|' + std::string(token.alternate);
    out += '[' + std::to_string(token.begin) + '-' + std::to_string(token.end) + "]@" +
           std::to_string(token.position) + (token.compound ? "+" : "") +
           (token.part_words > 0 ? "p" + std::to_string(token.part_words) : "");
  }
  return out;
}

std::set<std::string> terms(std::string_view text, std::string_view code) {
  Analyzer analyzer;
  analyzer.start(text, language(code));
  std::set<std::string> out;
  for (Token token; analyzer.next(token);) {
    out.emplace(token.term);
    if (!token.alternate.empty()) out.emplace(token.alternate);
  }
  return out;
}

/// True when a search for `query` finds `text`: one term of theirs is the same.
bool meet(std::string_view query, std::string_view text, std::string_view code) {
  const std::set<std::string> wanted = terms(query, code);
  for (const std::string& term : terms(text, code))
    if (wanted.contains(term)) return true;
  return false;
}

}  // namespace

TEST_CASE("Words are folded and stemmed in their language") {
  CHECK(tokens("Ministers approved", "en") == "minist[0-9]@1 approv[10-18]@2");
  CHECK(tokens("Die Minister beschlossen", "de") == "die[0-3]@1 minist[4-12]@2 beschloss[13-24]@3");
  CHECK(tokens("Ministers approved", "und") == "ministers[0-9]@1 approved[10-18]@2");
  CHECK(tokens("Ustawa o sieciach", "pl") == "ustaw[0-6]@1 o[7-8]@2 siet[9-17]@3");
}

TEST_CASE("Names meet their possessive and their elided forms") {
  CHECK(meet("Zelensky", "Zelensky's", "en"));
  CHECK(meet("Zelensky", "ZELENSKY\u2019S", "en"));
  CHECK(meet("Actium", "d'Actium", "fr"));
  CHECK(meet("Europe", "l\u2019Europe", "fr"));
  CHECK(meet("arte", "dell'arte", "it"));
}

TEST_CASE("A compound is the joined spelling, in front of its parts") {
  CHECK(tokens("COVID-19", "en") == "covid19[0-8]@1+ covid[0-5]@1 19[6-8]@2");
  CHECK(tokens("C-131/12", "en") == "c131/12[0-8]@1+ c[0-1]@1 131[2-5]@2 12[6-8]@3");
  CHECK(tokens("2023/1114", "en") == "2023/1114[0-9]@1+ 2023[0-4]@1 1114[5-9]@2");
  CHECK(tokens("R&D", "en") == "r&d[0-3]@1+ r[0-1]@1 d[2-3]@2");
  CHECK(tokens("H.R. 3684", "en") == "hr3684[0-9]@1+ hr[0-3]@1 3684[5-9]@2");
  CHECK(meet("GPT-4", "GPT4", "en"));
  CHECK(meet("COVID19", "COVID-19", "en"));
}

TEST_CASE("What holds digits is not stemmed") {
  CHECK(tokens("1990s 5Gs", "en") == "1990s[0-5]@1 5gs[6-9]@2");
}

TEST_CASE("Words typed without their accents meet the accented ones") {
  CHECK(meet("nacionalizacion", "nacionalizaci\u00F3n", "es"));
  CHECK(meet("nacionalizaciones", "nacionalizaci\u00F3n", "es"));
  CHECK(meet("energetique", "\u00E9nerg\u00E9tique", "fr"));
  CHECK(meet("Lodz", "\u0141\u00F3d\u017A", "pl"));
  CHECK(meet("Sao", "S\u00E3o", "pt"));
  CHECK(meet("nacao", "na\u00E7\u00E3o", "pt"));
}

TEST_CASE("Accented words meet the unaccented ones") {
  CHECK(meet("caf\u00E9", "cafe", "en"));
  CHECK(meet("r\u00E9sum\u00E9", "resume", "und"));
}

TEST_CASE("German umlauts meet their spelling with two letters and without dots") {
  CHECK(meet("Ueberwachung", "\u00DCberwachung", "de"));
  CHECK(meet("Uberwachung", "\u00DCberwachung", "de"));
  CHECK(meet("Maerkte", "M\u00E4rkte", "de"));
  CHECK(meet("Strasse", "Stra\u00DFe", "de"));
  CHECK(meet("Oel", "\u00D6l", "de"));
}

TEST_CASE("Decomposed text has the terms of composed text") {
  CHECK(terms("cafe\u0301 Zu\u0308rich nacio\u0301n", "es") ==
        terms("caf\u00E9 Z\u00FCrich naci\u00F3n", "es"));
}

TEST_CASE("German compounds come with their parts at their own bytes") {
  CHECK(tokens("das Klimaschutzgesetz", "de") ==
        "das[0-3]@1 klimaschutzgesetz[4-21]@2 klimaschutz[4-15]@2p2 klima[4-9]@2p1 schutzgesetz[9-21]@2p2 "
        "schutz[9-15]@2p1 gesetz[15-21]@2p1");
  CHECK(tokens("Länderämter", "de") == "landeramt[0-13]@1 land[0-7]@1p1 amt[7-13]@1p1");
  CHECK(tokens("Gesetzes\u00ADentwurf", "de") ==
        "gesetzesentwurf[0-17]@1 gesetz[0-8]@1p1 entwurf[10-17]@1p1");
  CHECK(tokens("Klimaschutzgesetz", "en") == "klimaschutzgesetz[0-17]@1");
  CHECK(meet("Gericht", "Bundesverfassungsgerichts", "de"));
  CHECK(meet("Verfassungsgericht", "Bundesverfassungsgericht", "de"));
  CHECK(meet("Land", "Bundesl\u00E4ndern", "de"));
  CHECK(meet("Stra\u00DFe", "Strassenverkehr", "de"));
  CHECK_FALSE(meet("Burg", "Salzburg", "de"));
}

TEST_CASE("A word over the limit is cut and ends in its hash") {
  const std::string word(600, 'w');
  Analyzer analyzer;
  for (const std::string_view code : {"en", "de", "und"}) {
    analyzer.start(word, language(code));
    Token token;
    REQUIRE(analyzer.next(token));
    CHECK(token.term.size() == broadsheet::max_term_bytes);
    CHECK(token.term.substr(0, 3) == "www");
    CHECK(token.end == 600);
    CHECK_FALSE(analyzer.next(token));
  }
  CHECK_FALSE(meet(word + "a", word + "b", "en"));
  CHECK(meet(word, word, "en"));
}

TEST_CASE("Long accented words keep their alternate within the limit") {
  std::string word;
  for (int i = 0; i < 150; ++i) word += "\u00E9e";
  Analyzer analyzer;
  analyzer.start(word, language("fr"));
  Token token;
  REQUIRE(analyzer.next(token));
  CHECK(token.term.size() <= broadsheet::max_term_bytes);
  CHECK(token.alternate.size() <= broadsheet::max_term_bytes);
}

TEST_CASE("Words that cannot give a wanted term come without one") {
  Analyzer analyzer;
  broadsheet::FirstBytes wanted;
  wanted.set('m');
  analyzer.start("Ministers approved \u00E9nergie", language("fr"), &wanted);
  std::string found;
  for (Token token; analyzer.next(token);) found += '<' + std::string(token.term) + '>';
  CHECK(found == "<minist><><energ>");
}

TEST_CASE("One analyzer may change language between texts") {
  Analyzer analyzer;
  const auto first_term = [&](std::string_view code) {
    analyzer.start("ministers", language(code));
    Token token;
    REQUIRE(analyzer.next(token));
    return std::string(token.term);
  };
  CHECK(first_term("en") == "minist");
  CHECK(first_term("und") == "ministers");
  CHECK(first_term("en") == "minist");
}
