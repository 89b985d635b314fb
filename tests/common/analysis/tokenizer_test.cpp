#include "common/analysis/tokenizer.h"

#include <string>
#include <string_view>

#include "common/unicode.h"
#include "tests/support/catch.h"

using broadsheet::Tokenizer;
using broadsheet::Word;

namespace {

/// Each word as `text[begin-end]@position`; a compound ends in `+`, a word that is not to be stemmed in `!`,
/// a part in `<`.
std::string words(std::string_view text) {
  Tokenizer tokenizer;
  tokenizer.start(text);
  std::string out;
  for (Word word; tokenizer.next(word);) {
    if (!out.empty()) out += ' ';
    out += std::string(word.text) + '[' + std::to_string(word.begin) + '-' + std::to_string(word.end) + "]@" +
           std::to_string(word.position);
    if (word.compound)
      out += '+';
    else if (!word.stemmable)
      out += '!';
    if (word.part) out += '<';
  }
  return out;
}

/// The texts of the words alone.
std::string texts(std::string_view text) {
  Tokenizer tokenizer;
  tokenizer.start(text);
  std::string out;
  for (Word word; tokenizer.next(word);) out += (out.empty() ? "" : " ") + std::string(word.text);
  return out;
}

std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("Words are what separators leave, folded, with their place") {
  CHECK(words("Grid; drill\n(Riga)") == "grid[0-4]@1 drill[6-11]@2 riga[13-17]@3");
  CHECK(words("  \t ") == "");
  CHECK(words("") == "");
  CHECK(words("§ 5 €") == "5[3-4]@1!");
}

TEST_CASE("The marks of Hebrew abbreviations and foreign sounds vanish, however typed") {
  CHECK(texts("צה\"ל צה״ל צה”ל") == "צהל צהל צהל");
  CHECK(texts("ג'ורג' ג׳ורג׳") == "גורג גורג");
  CHECK(texts("\"דובר צה\"ל\" אמר") == "דובר צהל אמר");
  CHECK(words("צה\"ל") == "צהל[0-7]@1");
}

TEST_CASE("A tokenizer starts anew on each text") {
  Tokenizer tokenizer;
  Word word;
  tokenizer.start("one two three");
  REQUIRE(tokenizer.next(word));
  tokenizer.start("vier");
  REQUIRE(tokenizer.next(word));
  CHECK(word.text == "vier");
  CHECK(word.position == 1);
  CHECK_FALSE(tokenizer.next(word));
  CHECK_FALSE(tokenizer.next(word));
}

TEST_CASE("The possessive goes, with a straight and with a curly apostrophe") {
  CHECK(words("Zelensky's plan") == "zelensky[0-8]@1 plan[11-15]@2");
  CHECK(words("Zelensky\u2019s plan") == "zelensky[0-8]@1 plan[13-17]@2");
  CHECK(words("ministers' plan") == "ministers[0-9]@1 plan[11-15]@2");
  CHECK(words("'s") == "s[1-2]@1");
}

TEST_CASE("Elided articles and pronouns of French and Italian go") {
  CHECK(words("d'Actium") == "actium[2-8]@1");
  CHECK(words("l\u2019Europe") == "europe[4-10]@1");
  CHECK(words("qu'aujourd'hui") == "aujourdhui[3-14]@1 aujourd[3-10]@1<");
  CHECK(words("dell'arte sull'energia") == "arte[5-9]@1 energia[15-22]@2");
  CHECK(words("L'\u00C9tat") == "\u00E9tat[2-7]@1");
}

TEST_CASE("Any other apostrophe inside a word vanishes") {
  CHECK(words("don't") == "dont[0-5]@1");
  CHECK(words("\u043F'\u044F\u0442\u044C") == "\u043F\u044F\u0442\u044C[0-9]@1");
  CHECK(words("rock 'n' roll") == "rock[0-4]@1 n[6-7]@2 roll[9-13]@3");
}

TEST_CASE("What is long enough on either side of an apostrophe is a part of the word") {
  CHECK(words("O'Brien") == "obrien[0-7]@1 brien[2-7]@1<");
  CHECK(words("Sant\u2019Agata") == "santagata[0-12]@1 sant[0-4]@1< agata[7-12]@1<");
  CHECK(words("T\u00FCrkiye'nin") == "t\u00FCrkiyenin[0-12]@1 t\u00FCrkiye[0-8]@1<");
  CHECK(words("couldn't") == "couldnt[0-8]@1");
}

TEST_CASE("Dotted single letters are one acronym") {
  CHECK(words("The U.N. met") == "the[0-3]@1 un[4-7]@2! met[9-12]@3");
  CHECK(words("U.S.A.") == "usa[0-5]@1!");
  CHECK(words("\u00C9.D.F. and E.D.F.") == "\u00E9df[0-6]@1! and[8-11]@2 edf[12-17]@3!");
  CHECK(words("J. Smith") == "j[0-1]@1 smith[3-8]@2");
  CHECK(words("e.g. this") == "eg[0-3]@1! this[5-9]@2");
}

TEST_CASE("Numbers keep their decimals and lose their thousands' commas") {
  CHECK(texts("1,200 12.5 12,5 2,500,000 1,200.75") == "1200 12.5 12.5 2500000 1200.75");
  CHECK(words("In 2024.") == "in[0-2]@1 2024[3-7]@2!");
  CHECK(texts("2024, 2025") == "2024 2025");
  CHECK(texts("\u00BD \u00B2 5G") == "1/2 2 5g");
  CHECK(texts("0,200 0.200 1200,300") == "0.200 0.200 1200.300");
}

TEST_CASE("Groups of three digits are one number, whatever separates them") {
  for (const std::string_view number :
       {"1,000,000", "1.000.000", "1'000'000", "1\u2019000\u2019000", "1 000 000", "1\u00A0000\u00A0000",
        "1\u2009000\u2009000", "1\u202F000\u202F000"}) {
    INFO(number);
    CHECK(texts(number) == "1000000");
  }
  CHECK(words("10 000 jobs") == "10000[0-6]@1! jobs[7-11]@2");
  CHECK(texts("1.234.567,89 1,234,567.89 1.200,50 12 345 678,9") ==
        "1234567.89 1234567.89 1200.50 12345678.9");
  CHECK(texts("1\u00A0250 km\u00B2") == "1250 km2");
}

TEST_CASE("Other digits side by side stay numbers of their own") {
  CHECK(texts("5 300") == "5 300");
  CHECK(texts("in 2020 300 000 people") == "in 2020 300000 people");
  CHECK(texts("1,000, 2,000") == "1000 2000");
  CHECK(texts("12 34 56") == "12 34 56");
  CHECK(texts("1 0000 000") == "1 0000 000");
  CHECK(texts("31.01.2024 10.0.0.1") == "31.01.2024 10.0.0.1");
  CHECK(texts("1.200 1.2.3") == "1.200 1.2.3");
  CHECK(texts("3,5% \u20AC5m \u00A75 \u00A7 5") == "3.5 5m 5 5");
}

TEST_CASE("Digits of other scripts are the usual ones") {
  CHECK(texts("\uFF12\uFF10\uFF12\uFF14 \u0662\u0660\u0662\u0664 \u0968\u0966\u0968\u096A") ==
        "2024 2024 2024");
}

TEST_CASE("Any dash without blanks is a hyphen") {
  for (const std::string_view dash : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212", "\uFF0D"}) {
    INFO(dash);
    CHECK(texts("C" + std::string(dash) + "131/12") == "c131/12 c 131 12");
  }
  CHECK(texts("war \u2013 and peace") == "war and peace");
}

TEST_CASE("Words joined by hyphens are single words") {
  CHECK(words("well-known ally") == "wellknown[0-10]@1 well[0-4]@1< known[5-10]@1< ally[11-15]@2");
  CHECK(words("Nord\u2011Stream") == "nordstream[0-13]@1 nord[0-4]@1< stream[7-13]@1<");
  CHECK(words("pre- and post-") == "pre[0-3]@1 and[5-8]@2 post[9-13]@3");
}

TEST_CASE("Three or four words with hyphens come first as a compound") {
  CHECK(words("anti-retro-viral") == "antiretroviral[0-16]@1+ anti[0-4]@1 retro[5-10]@2 viral[11-16]@3");
  CHECK(texts("a-b-c-d-e") == "a b c d e");
}

TEST_CASE("Slashes and dashes join no letters") {
  CHECK(words("and/or") == "and[0-3]@1 or[4-6]@2");
  CHECK(words("Paris\u2013London") == "paris[0-5]@1 london[8-14]@2");
}

TEST_CASE("A word that the end of a line cuts is whole") {
  CHECK(texts("The Com-\nmission") == "the commission com mission");
  CHECK(texts("The Com\u00AD \r\n  mission") == "the commission com mission");
  CHECK(texts("Nord-\nStream") == "nord stream");
  CHECK(texts("the end -\n\nnew") == "the end new");
}

TEST_CASE("Endings for both sexes belong to the word, which is a part") {
  for (const std::string_view joint : {"*", ":", "_", "\u00B7", "/", "/-"}) {
    INFO(joint);
    CHECK(texts("B\u00FCrger" + std::string(joint) + "innen") == "b\u00FCrgerinnen b\u00FCrger");
  }
  CHECK(words("Lehrer(in) da") == "lehrerin[0-10]@1 lehrer[0-6]@1< da[11-13]@2");
  CHECK(texts("B\u00FCrgerInnen") == "b\u00FCrgerinnen b\u00FCrger");
  CHECK(texts("Note: inside") == "note inside");
}

TEST_CASE("Joined words with a digit or an ampersand come first as a compound") {
  CHECK(words("COVID-19") == "covid19[0-8]@1+ covid[0-5]@1 19[6-8]@2!");
  CHECK(words("GPT-4") == "gpt4[0-5]@1+ gpt[0-3]@1 4[4-5]@2!");
  CHECK(words("C-131/12") == "c131/12[0-8]@1+ c[0-1]@1 131[2-5]@2! 12[6-8]@3!");
  CHECK(words("2023/1114 on") == "2023/1114[0-9]@1+ 2023[0-4]@1! 1114[5-9]@2! on[10-12]@3");
  CHECK(words("R&D") == "r&d[0-3]@1+ r[0-1]@1 d[2-3]@2");
  CHECK(words("2024-01-31") == "20240131[0-10]@1+ 2024[0-4]@1! 01[5-7]@2! 31[8-10]@3!");
}

TEST_CASE("An acronym and the number behind it make a compound") {
  CHECK(words("H.R. 3684") == "hr3684[0-9]@1+ hr[0-3]@1! 3684[5-9]@2!");
  CHECK(texts("H. R. 3684") == "hr3684 hr 3684");
  CHECK(texts("HR3684") == "hr3684");
  CHECK(texts("J. R. Smith, no. 5, A. 3") == "j r smith no 5 a 3");
  CHECK(words("U.S. allies") == "us[0-3]@1! allies[5-11]@2");
}

TEST_CASE("A compound spans at most eight words; the rest begins another") {
  CHECK(texts("1/2/3/4/5/6/7/8/9/10") == "1/2/3/4/5/6/7/8 1 2 3 4 5 6 7 8 9/10 9 10");
}

TEST_CASE("Decomposed letters give the words of composed ones") {
  CHECK(words("nacionalizacio\u0301n") == "nacionalizaci\u00F3n[0-17]@1");
  CHECK(texts("E\u0301.D.F. l'E\u0301tat") == texts("\u00C9.D.F. l'\u00C9tat"));
  CHECK(texts("\u304B\u3099\u304D\u3099") == texts("\u304C\u304E"));              // kana with voice marks
  CHECK(texts("\u1112\u1161\u11AB\u1100\u1173\u11AF") == texts("\uD55C\uAE00"));  // hangul by its jamo
}

TEST_CASE("Soft hyphens and joiners vanish inside words") {
  CHECK(words("Ener\u00ADgie") == "energie[0-9]@1");
  CHECK(words("\u00ADx") == "x[2-3]@1");
}

TEST_CASE("Full-width letters and ligatures are the plain ones") {
  CHECK(texts("\uFF21\uFF29 o\uFB03ce") == "ai office");
}

TEST_CASE("Invalid UTF-8 and NUL separate words") {
  CHECK(words("grid\xFF"
              "drill") == "grid[0-4]@1 drill[5-10]@2");
  CHECK(words("caf\xC3") == "caf[0-3]@1");
  CHECK(words("\xC3(x") == "x[2-3]@1");
  CHECK(words(std::string_view("a\0b", 3)) == "a[0-1]@1 b[2-3]@2");
  CHECK(words("\xED\xA0\x80z") == "z[3-4]@1");  // a lone surrogate
}

TEST_CASE("A word may be of any length") {
  const std::string word(600, 'w');
  CHECK(words(word + " end") == word + "[0-600]@1 end[601-604]@2");
}

TEST_CASE("Han, kana and hangul give characters, and before each the pair that it begins") {
  CHECK(words("\u4EBA\u5DE5\u667A") ==
        "\u4EBA\u5DE5[0-6]@1! \u4EBA[0-3]@1! \u5DE5\u667A[3-9]@2! \u5DE5[3-6]@2! \u667A[6-9]@3!");
  CHECK(words("\u4EBA") == "\u4EBA[0-3]@1!");
  CHECK(words("AI\u6CD5 x") == "ai[0-2]@1 \u6CD5[2-5]@2! x[6-7]@3");
  CHECK(texts("\u30C7\u30FC\u30BF") == "\u30C7\u30FC \u30C7 \u30FC\u30BF \u30FC \u30BF");
  CHECK(texts("\uFF83\uFF9E\uFF70\uFF80") == texts("\u30C7\u30FC\u30BF"));  // the same at half width
}

TEST_CASE("Traditional Chinese characters give the words of simplified ones") {
  CHECK(texts("\u6B50\u76DF\u8B70\u6703") == texts("\u6B27\u76DF\u8BAE\u4F1A"));
}

TEST_CASE("A word in two to six capitals beside small letters is an acronym") {
  const auto capitals = [](std::string_view text) {
    Tokenizer tokenizer;
    tokenizer.start(text);
    std::string acronyms;
    for (Word word; tokenizer.next(word);)
      if (word.capitals == broadsheet::Capitals::acronym) acronyms += std::string(word.text) + ' ';
    return acronyms;
  };
  CHECK(capitals("The WHO and NGOs met in the U.S. as G20") == "who ngos us ");
  CHECK(capitals("US-China talks of the SPD-Fraktion") == "us spd ");
  CHECK(capitals("THE WHO WARNS\nThe EU did") == "eu ");
}

TEST_CASE("A long run of ideographs loses and doubles no pair") {
  // 1,000 characters, each different from its neighbours.
  std::string run;
  for (char32_t i = 0; i < 1000; ++i) broadsheet::append_utf8(run, 0x4E00 + i);
  Tokenizer tokenizer;
  tokenizer.start(run);
  Word word;
  std::uint32_t pairs = 0;
  while (tokenizer.next(word)) {
    CAPTURE(pairs);
    if (!word.pair) continue;
    REQUIRE(word.position == pairs + 1);
    REQUIRE(word.begin == pairs * 3);
    REQUIRE(word.end == pairs * 3 + 6);
    ++pairs;
  }
  CHECK(pairs == 999);
}

TEST_CASE("Runs of ideographs of every length around the stretch give one pair fewer than characters") {
  for (std::size_t length = 2; length < 600; ++length) {
    Tokenizer tokenizer;
    const std::string run = repeat("\u6CD5", length);
    tokenizer.start(run);
    std::size_t pairs = 0;
    for (Word word; tokenizer.next(word);) pairs += word.pair;
    REQUIRE(pairs == length - 1);
  }
}

TEST_CASE("Thai is cut by a dictionary") {
  CHECK(
      texts("\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E04\u0E23\u0E31\u0E1A") ==
      "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35 \u0E04\u0E23\u0E31\u0E1A");  // a greeting and its polite particle
}

TEST_CASE("A long Thai text is cut to its end") {
  const std::string text = repeat("\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E44\u0E17\u0E22", 1000);
  Tokenizer tokenizer;
  tokenizer.start(text);
  std::size_t expected_begin = 0;
  Word word;
  while (tokenizer.next(word)) {
    REQUIRE(word.begin == expected_begin);
    expected_begin = word.end;
  }
  CHECK(expected_begin == text.size());
}
