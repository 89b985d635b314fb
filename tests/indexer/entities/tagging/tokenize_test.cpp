
#include "tests/indexer/entities/tagging/tokens_of.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using broadsheet::tagging::Token;
using broadsheet::tagging::tokenize;
using broadsheet::test::words_of;
using Words = std::vector<std::string>;

TEST_CASE("Words and marks are tokens of their own") {
  CHECK(words_of("Paris, (France).") == Words{"Paris", ",", "(", "France", ")", "."});
}

TEST_CASE("A possessive is cut off, an apostrophe inside a name is not") {
  CHECK(words_of("Merkel's O'Brien D'Alema") == Words{"Merkel", "'s", "O'Brien", "D'Alema"});
  CHECK(words_of("Café’s") == Words{"Café", "’s"});
}

TEST_CASE("Elided articles are cut off") {
  CHECK(words_of("l'Europe dell'Unione L'ONU qu'Emmanuel") ==
        Words{"l'", "Europe", "dell'", "Unione", "L'", "ONU", "qu'", "Emmanuel"});
}

TEST_CASE("Abbreviations keep their full stop, sentences do not") {
  CHECK(words_of("Mr. Smith of the U.S. met J. Doe. Then") ==
        Words{"Mr.", "Smith", "of", "the", "U.S.", "met", "J.", "Doe", ".", "Then"});
}

TEST_CASE("Numbers and addresses are one token") {
  CHECK(words_of("1,200 12.5 example.org 3,") == Words{"1,200", "12.5", "example.org", "3", ","});
}

TEST_CASE("Hyphenated words are whole unless a name goes on in small letters") {
  CHECK(words_of("EU-Kommission Rolls-Royce Brussels-based twenty-one Aix-en-Provence") ==
        Words{"EU-Kommission", "Rolls-Royce", "Brussels", "-", "based", "twenty-one", "Aix-en-Provence"});
}

TEST_CASE("Joined capitals are one token") {
  CHECK(words_of("AT&T S&P @user #Tag") == Words{"AT&T", "S&P", "@user", "#Tag"});
}

TEST_CASE("Runs of one mark are one token") {
  CHECK(words_of("so... --") == Words{"so", "...", "--"});
}

TEST_CASE("Tokens cover the bytes that they say, in order, whatever the bytes") {
  const std::string text = "\xFF\xFE Ab\xC3 \xE2\x82 ''' l' .a. A.-\x80'S \xF0\x9F\x98\x80 x";
  std::vector<tagging::Token> tokens;
  tokenize(text, tokens);
  std::size_t end = 0;
  for (const Token& token : tokens) {
    CHECK(token.begin >= end);
    CHECK(token.end > token.begin);
    end = token.end;
  }
  CHECK(end == text.size());
}

TEST_CASE("Words are described alike before whatever mark") {
  for (const std::string word :
       {"wort", "Wort", "W", "w", "für", "Größe", "Ämter", "ÄMTER", "naïf", "aÐ", "McWort"})
    for (const std::string mark : {" ", "\n", ",", ";", ":", ")", "\"", "!", "?", "/", "÷", ""}) {
      const std::string text = word + mark;
      std::vector<tagging::Token> tokens;
      tokenize(text, tokens);
      tagging::Token expected;
      broadsheet::tagging::describe_shape(word, expected);
      INFO(text);
      REQUIRE_FALSE(tokens.empty());
      CHECK(tokens.front().of(text) == word);
      CHECK(tokens.front().hash == broadsheet::tagging::word_hash(word));
      CHECK(tokens.front().shape == expected.shape);
      CHECK(tokens.front().has_capital == expected.has_capital);
    }
}

TEST_CASE("Nothing gives nothing") {
  CHECK(words_of("").empty());
  CHECK(words_of(" \n\t ").empty());
}
