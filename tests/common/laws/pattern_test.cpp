#include "common/laws/pattern.h"

#include <stdexcept>
#include <string>

#include "common/laws/lexer.h"
#include "tests/support/catch.h"

namespace broadsheet::laws {
namespace {

/// What a pattern matches at the beginning of a text; with `form`, that form filled by what it took.
std::string match(std::string_view source, std::string_view text, std::string_view form = {}) {
  Vocabulary vocabulary;
  const Pattern pattern(source, vocabulary);
  std::vector<Token> tokens;
  lex(text, vocabulary, tokens);
  const TokenText token_text{text, tokens};
  Captures captures;
  const std::size_t end = pattern.match(token_text, 0, &captures);
  if (end == 0) return "-";
  return form.empty() ? std::string(token_text.view(0, end)) : captures.fill(form);
}

TEST_CASE("lower-case words match any case, capitalised ones capitals, others exactly") {
  CHECK(match("regulation", "REGULATION") == "REGULATION");
  CHECK(match("Regulation", "regulation") == "-");
  CHECK(match("Regulation", "REGULATION") == "REGULATION");
  CHECK(match("StGB", "STGB") == "-");
  CHECK(match("StGB", "StGB") == "StGB");
  CHECK(match("EU", "Eu") == "-");
}

TEST_CASE("blanks may lie where the pattern has one, and only there") {
  CHECK(match("C-<n>/<year:twodigits>", "C-131/12") == "C-131/12");
  CHECK(match("C-<n>/<year:twodigits>", "C-131 /12") == "-");
  CHECK(match("Art. <n>", "Art.17") == "Art.17");
  CHECK(match("Art. <n>", "Art. \n17") == "Art. \n17");
  CHECK(match("Art. <n>", "Art.\n\n17") == "-");
}

TEST_CASE("alternatives and options are tried in every way") {
  CHECK(match("{a|a b} c", "a b c") == "a b c");
  CHECK(match("a [b] b c", "a b c") == "a b c");
  CHECK(match("a[ x| y] c", "a y c") == "a y c");
  CHECK(match("a[ x| y] c", "a c") == "a c");
}

TEST_CASE("captures fill forms, the last of a name wins, untaken ones are empty") {
  CHECK(match("<n>/<year:shortyear>", "0575/95", "{year}/{n}") == "1995/575");
  CHECK(match("<n> {a <b:n>|c}", "1 c", "{n}-{b}.") == "1-.");
}

TEST_CASE("what is behind ~ must follow but does not belong to the match") {
  CHECK(match("S. <n> ~ , the", "S. 5, the Act") == "S. 5");
  CHECK(match("S. <n> ~ , the", "S. 5, an Act") == "-");
}

TEST_CASE("patterns that are not well formed are refused") {
  Vocabulary vocabulary;
  CHECK_THROWS_AS(Pattern("{a|b", vocabulary), std::logic_error);
  CHECK_THROWS_AS(Pattern("a]", vocabulary), std::logic_error);
  CHECK_THROWS_AS(Pattern("<nothing>", vocabulary), std::logic_error);
  CHECK_THROWS_AS(Pattern("$nothing", vocabulary), std::logic_error);
}

TEST_CASE("a pattern knows by which words it can begin and go on") {
  Vocabulary vocabulary;
  const Pattern pattern("[old] {law|act} <n>", vocabulary);
  CHECK(pattern.first_words() ==
        std::vector<WordId>{vocabulary.find("old"), vocabulary.find("law"), vocabulary.find("act")});
  const auto allows = [&](WordId word) { return (pattern.second_words() >> (word % 64) & 1) == 1; };
  CHECK(allows(any_number));
  CHECK(allows(vocabulary.find("act")));
  CHECK_FALSE(allows(','));
}

}  // namespace
}  // namespace broadsheet::laws
