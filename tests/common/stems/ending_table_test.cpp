#include "common/stems/ending_table.h"

#include <string>

#include "tests/support/catch.h"

using broadsheet::drop_fleeting_vowel;
using broadsheet::Endings;
using broadsheet::replace_ending;

namespace {

std::string without(std::string word, const Endings& endings, const broadsheet::ShortestStem& shortest) {
  replace_ending(word, endings, shortest);
  return word;
}

std::string without_vowel(std::string stem) {
  drop_fleeting_vowel(stem, "e", "kn", "aeiouy");
  return stem;
}

}  // namespace

TEST_CASE("The longest ending that leaves enough is taken off") {
  static constexpr Endings endings = "a ami mi";
  CHECK(without("ustawami", endings, {3, "aeiou"}) == "ustaw");
  CHECK(without("zlami", endings, {3, "aeiou"}) == "zla");
  CHECK(without("ami", endings, {3, "aeiou"}) == "ami");
}

TEST_CASE("An ending can leave something in its place") {
  static constexpr Endings endings = "c:k ii:i";
  CHECK(without("politic", endings, {}) == "politik");
  CHECK(without("energii", endings, {}) == "energi");
}

TEST_CASE("What is left has a vowel, or a consonant that does for one") {
  static constexpr Endings endings = "u ach";
  CHECK(without("strach", endings, {3, "aeiou", "rl"}) == "strach");
  CHECK(without("trhu", endings, {3, "aeiou", "rl"}) == "trh");
}

TEST_CASE("A vowel that comes and goes is taken out between consonants, behind another vowel") {
  CHECK(without_vowel("rynek") == "rynk");
  CHECK(without_vowel("sen") == "sen");
  CHECK(without_vowel("okreek") == "okreek");
  CHECK(without_vowel("") == "");
}

TEST_CASE("Letters of several bytes are whole letters") {
  static constexpr Endings endings = "\u0438";
  CHECK(without("\u0434\u043D\u0438", endings, {2}) == "\u0434\u043D");
  CHECK(without("\u0434\u043D\u0438", endings, {3}) == "\u0434\u043D\u0438");
}
