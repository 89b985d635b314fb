#include "common/laws/lexer.h"

#include <string>

#include "tests/support/catch.h"

namespace broadsheet::laws {
namespace {

/// The tokens of a text, with a bar between.
std::string cut(std::string_view text) {
  const Vocabulary vocabulary;
  std::vector<Token> tokens;
  lex(text, vocabulary, tokens);
  std::string shown;
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::end) break;
    if (!shown.empty()) shown += '|';
    shown += text.substr(token.begin, token.end - token.begin);
  }
  return shown;
}

TEST_CASE("words, numbers and marks are tokens, blanks are none") {
  CHECK(cut("") == "");
  CHECK(cut(" \n\t") == "");
  CHECK(cut("Art. L121-1") == "Art|.|L|121|-|1");
  CHECK(cut("§ 5\u00A0Abs.\u202F1") == "§|5|Abs|.|1");
  CHECK(cut("règlement n° 1") == "règlement|n|°|1");
  CHECK(cut("d\u2019ex\u00E9cution") == "d|\u2019|exécution");
}

TEST_CASE("dashes, quotes and section signs have one code each") {
  const Vocabulary vocabulary;
  std::vector<Token> tokens;
  lex("- \u2011 \u2013 ' \u2019 \" \u201C § º", vocabulary, tokens);
  REQUIRE(tokens.size() == 9 + end_tokens);
  CHECK(tokens[0].word == '-');
  CHECK(tokens[1].word == '-');
  CHECK(tokens[2].word == '-');
  CHECK(tokens[3].word == '\'');
  CHECK(tokens[4].word == '\'');
  CHECK(tokens[5].word == '"');
  CHECK(tokens[6].word == '"');
  CHECK(tokens[7].word == section_sign);
  CHECK(tokens[8].word == ordinal_sign);
}

TEST_CASE("words are known in any case, with or without accents") {
  Vocabulary vocabulary;
  const WordId regulation = vocabulary.add("reglement");
  const WordId long_word = vocabulary.add("durchfuhrungsverordnung");
  std::vector<Token> tokens;
  lex("Règlement REGLEMENT Durchführungsverordnung durchfuhrungsverordnunx", vocabulary, tokens);
  CHECK(tokens[0].word == regulation);
  CHECK(tokens[1].word == regulation);
  CHECK(tokens[2].word == long_word);
  CHECK(tokens[3].word == unknown_word);
  CHECK(tokens[0].capital);
  CHECK_FALSE(tokens[3].capital);
}

TEST_CASE("capitals beyond ASCII are seen") {
  const Vocabulary vocabulary;
  std::vector<Token> tokens;
  lex("Élysée élysée Österreich", vocabulary, tokens);
  CHECK(tokens[0].capital);
  CHECK_FALSE(tokens[1].capital);
  CHECK(tokens[2].capital);
}

TEST_CASE("a blank line is a break, a single line's end is a blank") {
  const Vocabulary vocabulary;
  std::vector<Token> tokens;
  lex("a\nb\n\nc", vocabulary, tokens);
  CHECK(tokens[1].blank_before);
  CHECK_FALSE(tokens[1].break_before);
  CHECK(tokens[2].break_before);
}

TEST_CASE("bytes that are no UTF-8 are marks, one each") {
  CHECK(cut(std::string("a\xFF\x00z", 4)) == std::string("a|\xFF|\x00|z", 7));
  CHECK(cut("\xC2") == "\xC2");
}

TEST_CASE("German statutes are known by their ending") {
  const Vocabulary vocabulary;
  std::vector<Token> tokens;
  lex("Klimaschutzgesetz Geb\u00E4udeenergiegesetzes Gesetz klimaschutzgesetz", vocabulary, tokens);
  CHECK(tokens[0].word == german_statute);
  CHECK(tokens[1].word == german_statute);
  CHECK(tokens[2].word == unknown_word);
  CHECK(tokens[3].word == unknown_word);
}

}  // namespace
}  // namespace broadsheet::laws
