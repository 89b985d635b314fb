#include "searcher/vocabulary/wildcard.h"

#include "tests/support/catch.h"

using broadsheet::Wildcard;

namespace {

bool matches(std::string_view pattern, std::string_view word) {
  return Wildcard(pattern).matches(word);
}

}  // namespace

TEST_CASE("a star stands for any characters or none, a question mark for one") {
  CHECK(matches("sovereig*", "sovereignty"));
  CHECK(matches("sovereig*", "sovereig"));
  CHECK_FALSE(matches("sovereig*", "soverei"));
  CHECK(matches("*schutz", "datenschutz"));
  CHECK_FALSE(matches("*schutz", "schutzes"));
  CHECK(matches("organi?ation", "organization"));
  CHECK_FALSE(matches("organi?ation", "organiation"));
  CHECK(matches("col*r", "colour"));
  CHECK(matches("*a*b*a*", "xxaxbxxa"));
  CHECK_FALSE(matches("*a*b*a*", "xxaxbxx"));
  CHECK(matches("a*b?d", "abcbcd"));
}

TEST_CASE("a question mark is a character, however many bytes it has") {
  CHECK(matches("?лимат", "климат"));
  CHECK(matches("к?имат*", "климата"));
  CHECK(matches("*?", "ю"));
  CHECK_FALSE(matches("??", "ю"));
}

TEST_CASE("case and accents of a pattern do not matter") {
  CHECK(matches("SÉCUR*", "securite"));
  CHECK(matches("Αθήν*", "αθηνα"));
}

TEST_CASE("a pattern knows what it begins with and its letters") {
  const Wildcard pattern("Col*r?t");
  CHECK(pattern.prefix() == "col");
  CHECK(pattern.literals() == "colrt");
  CHECK(Wildcard("*").prefix().empty());
}

TEST_CASE("hostile patterns are answered") {
  CHECK(matches(std::string(10'000, '*'), "any"));
  CHECK_FALSE(matches(std::string(10'000, '?'), "any"));
  CHECK_FALSE(matches("", "any"));
  CHECK(matches("", ""));
  std::string pairs;
  for (int i = 0; i < 5'000; ++i) pairs += "*a";
  CHECK_FALSE(matches(pairs + "b", std::string(200, 'a')));
  CHECK(matches("\xff*", "any"));
  CHECK_FALSE(matches("a?", "a\xff\xff"));
}
