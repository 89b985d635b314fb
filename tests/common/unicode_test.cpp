#include "common/unicode.h"

#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "tests/support/catch.h"

using namespace std::string_view_literals;
using broadsheet::char_facts;
using broadsheet::CharClass;
using broadsheet::fold_accents;
using broadsheet::fold_case;
using broadsheet::fold_keyword;
using broadsheet::invalid_code_point;

namespace {

/// The code points in hexadecimal; `!` for an invalid byte.
std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = broadsheet::next_code_point(text, at);
    char hex[16];
    std::snprintf(hex, sizeof hex, "%X", static_cast<unsigned>(c));
    out += (out.empty() ? "" : " ") + std::string(c == invalid_code_point ? "!" : hex);
  }
  return out;
}

}  // namespace

TEST_CASE("Decoding UTF-8 reads each length of character") {
  CHECK(decoded("a\u00E9\u20AC\U0001F30D") == "61 E9 20AC 1F30D");
  CHECK(decoded("\0"sv) == "0");
  CHECK(decoded("\U0010FFFF") == "10FFFF");
}

TEST_CASE("Decoding invalid UTF-8 gives up one byte at a time") {
  CHECK(decoded("\xC3(") == "! 28");
  CHECK(decoded("\x80z") == "! 7A");
  CHECK(decoded("\xC0\xAF") == "! !");              // overlong
  CHECK(decoded("\xE0\x80\xAF") == "! ! !");        // overlong
  CHECK(decoded("\xED\xA0\x80") == "! ! !");        // surrogate
  CHECK(decoded("\xF4\x90\x80\x80") == "! ! ! !");  // beyond Unicode
  CHECK(decoded("\xF8\x88\x80\x80\x80") == "! ! ! ! !");
  CHECK(decoded("\xE2\x82") == "! !");  // cut
  CHECK(decoded("\xF0\x9F\x8C") == "! ! !");
}

TEST_CASE("Every code point is encoded so that decoding gives it back") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c == 0xD800) c = 0xE000;
    std::string text;
    broadsheet::append_utf8(text, c);
    std::size_t at = 0;
    REQUIRE(broadsheet::next_code_point(text, at) == c);
    REQUIRE(at == text.size());
  }
}

TEST_CASE("Characters have the class that cuts words") {
  CHECK(char_facts(U'\u00E9').char_class == CharClass::letter);
  CHECK(char_facts(U'7').char_class == CharClass::digit);
  CHECK(char_facts(U'\u0301').char_class == CharClass::mark);
  CHECK(char_facts(U'\u00AD').char_class == CharClass::ignorable);
  CHECK(char_facts(U'\u0640').char_class == CharClass::ignorable);  // tatweel
  CHECK(char_facts(U'\u6CD5').char_class == CharClass::ideograph);
  CHECK(char_facts(U'\u30FC').char_class == CharClass::ideograph);
  CHECK(char_facts(U'\uFF70').char_class == CharClass::ideograph);
  CHECK(char_facts(U'\u0E01').char_class == CharClass::dictionary);
  CHECK(char_facts(U'\u0E31').char_class == CharClass::dictionary);
  CHECK(char_facts(U'\u2019').char_class == CharClass::apostrophe);
  CHECK(char_facts(U'\u05F4').char_class == CharClass::apostrophe);  // gershayim
  CHECK(char_facts(U'\u2011').char_class == CharClass::hyphen);
  CHECK(char_facts(U'\u2014').char_class == CharClass::separator);
  CHECK(char_facts(0x10FFFF).char_class == CharClass::separator);
}

TEST_CASE("No folded word character holds white space") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const broadsheet::CharFacts& facts = char_facts(c);
    if (facts.char_class == CharClass::separator) continue;
    INFO("code point " << static_cast<unsigned long>(c));
    REQUIRE(facts.lower_text().find(' ') == std::string_view::npos);
    REQUIRE(facts.plain_text().find(' ') == std::string_view::npos);
  }
}

TEST_CASE("Threads may ask for the facts of fresh pages at once") {
  std::vector<std::thread> threads;
  std::vector<std::string> folded(4);
  for (std::string& out : folded)
    threads.emplace_back([&out] {
      for (char32_t c = 0x10400; c < 0x10C00; ++c) out += char_facts(c).lower_text();
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(folded[0] == folded[1]);
  CHECK(folded[0] == folded[2]);
  CHECK(folded[0] == folded[3]);
}

TEST_CASE("Case folding keeps accents and composes") {
  CHECK(fold_case("\u00C9TAT") == "\u00E9tat");
  CHECK(fold_case("E\u0301tat") == "\u00E9tat");
  CHECK(fold_case("STRASSE Stra\u00DFe") == "strasse strasse");
  CHECK(fold_case("\u039F\u0394\u03A5\u03A3\u03A3\u0395\u038E\u03A3") ==
        fold_case("\u03BF\u03B4\u03C5\u03C3\u03C3\u03B5\u03CD\u03C2"));
  CHECK(fold_case("a\xFF"
                  "b") == "ab");
}

TEST_CASE("Accent folding takes accents off Latin and Greek, and strokes that people leave out") {
  CHECK(fold_accents("nacionalizaci\u00F3n") == "nacionalizacion");
  CHECK(fold_accents("\u0141\u00F3d\u017A \u0130zmir \u00D8rsted \u00C6r\u00F8") == "lodz izmir orsted aero");
  CHECK(fold_accents("Vi\u1EC7t") == "viet");
  CHECK(fold_accents("\u0391\u03B8\u03AE\u03BD\u03B1") == "\u03B1\u03B8\u03B7\u03BD\u03B1");
}

TEST_CASE("Accent folding leaves the letters of other scripts whole") {
  CHECK(fold_accents("\u0439") == "\u0439");              // short i is a letter of its own
  CHECK(fold_accents("\u0438\u0306") == "\u0439");        // also when it comes in two parts
  CHECK(fold_accents("\u0451\u0436") == "\u0435\u0436");  // the dots of yo are left out in print
  CHECK(fold_accents("\u304C") == "\u304C");
}

TEST_CASE("Accent folding takes vowel points off Hebrew and Arabic") {
  CHECK(fold_accents("\u05E9\u05B8\u05DC\u05D5\u05B9\u05DD") == "\u05E9\u05DC\u05D5\u05DD");
  CHECK(fold_accents("\u0643\u064E\u062A\u064E\u0628\u064E") == "\u0643\u062A\u0628");
}

TEST_CASE("Accent folding makes one of Arabic letters that are written for one another") {
  CHECK(fold_accents("ایران") == fold_accents("ايران"));    // Persian and Arabic ya
  CHECK(fold_accents("کشور") == fold_accents("كشور"));      // Persian and Arabic kaf
  CHECK(fold_accents("مستشفى") == fold_accents("مستشفي"));  // alif maqsura
  CHECK(fold_accents("حكومة") == fold_accents("حكومه"));    // ta marbuta
  CHECK(fold_accents("أمن إلى آخر ٱسم") == fold_accents("امن الى اخر اسم"));
  CHECK(fold_accents("رئیس") == fold_accents("رییس"));  // hamza on its carrier
  CHECK(fold_accents("مسؤول") == fold_accents("مسوول"));
  CHECK(fold_accents("نامۀ") == fold_accents("نامه"));
  CHECK(fold_accents("ہند") == fold_accents("هند"));  // Urdu ha
  CHECK(fold_accents("هٰذا") == fold_accents("هذا"));  // alif above
}

TEST_CASE("Tatweel and the joiners are no letters") {
  CHECK(fold_case("قـــانون") == "قانون");
  CHECK(fold_accents("می\u200Cروند") == fold_accents("میروند"));
  CHECK(fold_case("क्\u200Dष") == "क्ष");
}

TEST_CASE("Case folding keeps the joint of Persian words, accent folding does not") {
  CHECK(fold_case("خانه\u200Cای") == "خانه\u200Cای");
  CHECK(fold_accents("خانه\u200Cای") == fold_accents("خانهای"));
}

TEST_CASE("Accent folding takes the nukta off Devanagari, and writes one nasal sign") {
  CHECK(fold_accents("\u0958\u093E\u0928\u0942\u0928") == "कानून");        // one character
  CHECK(fold_accents("\u0915\u093C\u093E\u0928\u0942\u0928") == "कानून");  // letter and nukta
  CHECK(fold_accents("ऱ") == "र");
  CHECK(fold_accents("गाँव") == fold_accents("गांव"));
}

TEST_CASE("A keyword's key ignores case, accents and the amount of white space") {
  CHECK(fold_keyword("  Le  M\u00E9ridien\tDu Nord \n") == "le meridien du nord");
  CHECK(fold_keyword("no\u00A0break") == "no break");
  CHECK(fold_keyword(" \t ") == "");
}

TEST_CASE("Counting code points counts invalid bytes too") {
  CHECK(broadsheet::count_code_points("a\u00E9\U0001F30D") == 3);
  CHECK(broadsheet::count_code_points("\xFF\xFF") == 2);
  CHECK(broadsheet::count_code_points("") == 0);
}

TEST_CASE("Only bytes below 128 are ASCII") {
  CHECK(broadsheet::is_ascii("grid"));
  CHECK(broadsheet::is_ascii(""));
  CHECK_FALSE(broadsheet::is_ascii("\u00E9"));
}
