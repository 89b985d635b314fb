#include "common/names/text_words.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet::names;
using broadsheet::names::TextWord;

namespace {

/// The words of `text` that begin with capitals, as written, set off by `|`.
std::string capitals(std::string_view text) {
  std::string out;
  TextWord word;
  for (std::size_t at = 0; (at = broadsheet::names::next_capital(text, at)) < text.size();) {
    REQUIRE(broadsheet::names::read_word(text, at, word));
    out += (out.empty() ? "" : "|") + std::string(text.substr(word.begin, word.end - word.begin));
  }
  return out;
}

std::uint64_t hash(std::string_view text) {
  TextWord word;
  std::size_t at = 0;
  REQUIRE(broadsheet::names::read_word(text, at, word));
  return word.hash;
}

bool joins(std::string_view between) {
  std::size_t at = 1;
  const std::string text = "A" + std::string(between) + "B";
  return broadsheet::names::skip_joint(text, at) && at == text.size() - 1;
}

}  // namespace

TEST_CASE("Words with capitals are found in running text") {
  CHECK(capitals("the Bank of England said") == "Bank|England");
  CHECK(capitals("iPhone eBay G7 5G") == "G7");
  CHECK(capitals("Österreich und Łódź, Αθήνα, Москва; 北京") == "Österreich|Łódź|Αθήνα|Москва");
  CHECK(capitals("“Brexit”—Article").size() == std::string("Brexit|Article").size());
}

TEST_CASE("A word ends before its possessive and begins behind an elided article") {
  CHECK(capitals("Germany's plan, Zelensky’s") == "Germany|Zelensky");
  CHECK(capitals("l'Europe, dell’Unione, L'Union, d'Allemagne") == "Europe|Unione|Union|Allemagne");
  CHECK(capitals("O'Brien and McDonald's") == "O'Brien|McDonald");
}

TEST_CASE("Initials with full stops are one word") {
  CHECK(capitals("in the U.S. and the U.K.'s") == "U.S.|U.K.");
  CHECK(capitals("J.K. Rowling, Mr. Smith. The end") == "J.K.|Rowling|Mr|Smith|The");
}

TEST_CASE("Words are equal without regard to case, accents and full stops") {
  CHECK(hash("U.S.") == hash("us"));
  CHECK(hash("Élysée") == hash("ELYSEE"));
  CHECK(hash("O’Brien") == hash("OBrien"));
  CHECK(hash("&") == hash("and"));
  CHECK(hash("Bank") != hash("Banks"));
}

TEST_CASE("Names go on over blanks, hyphens and full stops, not over other marks") {
  CHECK(joins(" "));
  CHECK(joins("\n"));
  CHECK(joins("-"));
  CHECK(joins(". "));
  CHECK_FALSE(joins("\n\n"));
  CHECK_FALSE(joins(", "));
  CHECK_FALSE(joins(" ("));
}

TEST_CASE("Any bytes are safe") {
  std::string bytes;
  for (int i = 0; i < 4000; ++i) bytes += static_cast<char>((i * 7919) >> 3 & 0xFF);
  TextWord word;
  for (std::size_t at = 0; (at = broadsheet::names::next_capital(bytes, at)) < bytes.size();) {
    const std::size_t before = at;
    if (!broadsheet::names::read_word(bytes, at, word)) ++at;
    REQUIRE(at > before);
  }
}
