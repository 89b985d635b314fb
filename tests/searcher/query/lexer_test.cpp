#include "searcher/query/lexer.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using broadsheet::is_searchable;
using broadsheet::Lexeme;
using broadsheet::Lexer;
using broadsheet::trim_blanks;

namespace {

std::string shown(const Lexeme& lexeme) {
  const std::string text(lexeme.text);
  switch (lexeme.kind) {
    case Lexeme::Kind::word:
      return "word " + text;
    case Lexeme::Kind::phrase:
      return (lexeme.closed ? "phrase " : "open-phrase ") + text;
    case Lexeme::Kind::field:
      return "field " + std::string(lexeme.name) + (lexeme.quoted ? " quoted " : " ") + text;
    case Lexeme::Kind::entity:
      return (lexeme.quoted ? "quoted-entity " : "entity ") + text;
    case Lexeme::Kind::near:
      return "near " + std::to_string(lexeme.distance);
    case Lexeme::Kind::sign:
      return "sign " + text;
    case Lexeme::Kind::open:
      return "open";
    case Lexeme::Kind::close:
      return "close";
    case Lexeme::Kind::end:
      return "end";
  }
  return "?";
}

std::vector<std::string> lexemes(std::string_view text) {
  Lexer lexer(text);
  std::vector<std::string> all;
  for (Lexeme lexeme = lexer.next(); lexeme.kind != Lexeme::Kind::end; lexeme = lexer.next())
    all.push_back(shown(lexeme));
  return all;
}

using Shown = std::vector<std::string>;

}  // namespace

TEST_CASE("words are cut at blanks of every kind") {
  CHECK(lexemes("net-zero  COVID-19\tH.R.\u00a03684\u3000x") ==
        Shown{"word net-zero", "word COVID-19", "word H.R.", "word 3684", "word x"});
}

TEST_CASE("@ before a name or a quote is an entity, elsewhere a part of a word") {
  CHECK(lexemes("@person a@b.example @\"European Commission\" @ @! x") ==
        Shown{"entity person", "word a@b.example", "quoted-entity European Commission", "word @", "word @!",
              "word x"});
}

TEST_CASE("NEAR in capitals stands between words, with or without a distance") {
  CHECK(lexemes("a NEAR b NEAR/5 c") == Shown{"word a", "near 0", "word b", "near 5", "word c"});
  CHECK(lexemes("near near/5 NEAR/ NEAR/0 NEAR/x NEAR/12345 NEARBY") ==
        Shown{"word near", "word near/5", "word NEAR/", "word NEAR/0", "word NEAR/x", "word NEAR/12345",
              "word NEARBY"});
}

TEST_CASE("signs count only directly before a term") {
  CHECK(lexemes("-coal +gas a-b c- - --x") == Shown{"sign -", "word coal", "sign +", "word gas", "word a-b",
                                                    "word c-", "word -", "sign --", "word x"});
  CHECK(lexemes("-\"net zero\"") == Shown{"sign -", "phrase net zero"});
  CHECK(lexemes("---") == Shown{"word ---"});
}

TEST_CASE("typographic quotes close each other, guillemets close each other") {
  CHECK(lexemes("“net zero” „Netto null“ « zéro net » \"a” »b«") ==
        Shown{"phrase net zero", "phrase Netto null", "phrase zéro net", "phrase a", "phrase b"});
  CHECK(lexemes("\"a «b» c\"") == Shown{"phrase a «b» c"});
}

TEST_CASE("a quote that nothing closes reaches to the end") {
  CHECK(lexemes("a \"b c") == Shown{"word a", "open-phrase b c"});
  CHECK(lexemes("5\"") == Shown{"word 5", "open-phrase "});
}

TEST_CASE("fields of the schema take the run or the quotes behind the colon") {
  CHECK(lexemes("source:bbc SOURCE:\"Harbour Courier\" url:https://a.example/b:c?d=\"e\" tag: x") ==
        Shown{"field source bbc", "field SOURCE quoted Harbour Courier",
              "field url https://a.example/b:c?d=\"e\"", "field tag ", "word x"});
}

TEST_CASE("other names before a colon stay in the word") {
  CHECK(lexemes("http://a.example foo:bar 10:30") ==
        Shown{"word http://a.example", "word foo:bar", "word 10:30"});
}

TEST_CASE("brackets around terms are lexemes, brackets inside words are not") {
  CHECK(lexemes("(a b) 5(1) -(c source:d)") == Shown{"open", "word a", "word b", "close", "word 5(1)",
                                                     "sign -", "open", "word c", "field source d", "close"});
}

TEST_CASE("only letters and digits of some script can be searched for") {
  CHECK(is_searchable("§5"));
  CHECK(is_searchable("欧"));
  CHECK_FALSE(is_searchable("!?&"));
  CHECK_FALSE(is_searchable("\xff\xfe"));
  CHECK_FALSE(is_searchable(""));
}

TEST_CASE("blanks at the ends are trimmed") {
  CHECK(trim_blanks("\u00a0 a b\t") == "a b");
  CHECK(trim_blanks(" \n") == "");
}
