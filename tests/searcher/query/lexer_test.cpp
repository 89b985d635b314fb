#include "searcher/query/lexer.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using broadsheet::Lexeme;
using broadsheet::Lexer;

namespace {

std::string suffix(const Lexeme& lexeme) {
  std::string text;
  if (lexeme.edits > 0) text += "~" + std::to_string(lexeme.edits);
  if (lexeme.boost != 1) text += "^" + std::to_string(static_cast<int>(lexeme.boost));
  return text;
}

std::string shown(const Lexeme& lexeme) {
  using Kind = Lexeme::Kind;
  const std::string text = std::string(lexeme.text) + suffix(lexeme);
  switch (lexeme.kind) {
    case Kind::word:
      return "word " + text;
    case Kind::pattern:
      return "pattern " + text;
    case Kind::phrase:
      return (lexeme.closed ? "phrase " : "open-phrase ") + text;
    case Kind::exact:
      return "exact " + text;
    case Kind::field:
      return "field " + std::string(lexeme.name) +
             (lexeme.grouped  ? " grouped"
              : lexeme.exact  ? " exact "
              : lexeme.quoted ? " quoted "
                              : " ") +
             text;
    case Kind::entity:
      return (lexeme.quoted ? "quoted-entity " : "entity ") + text;
    case Kind::citation:
      return "citation " + text + " = " + lexeme.citation->id;
    case Kind::proximity:
      return "proximity " + std::to_string(static_cast<int>(lexeme.proximity)) + " " +
             std::to_string(lexeme.distance);
    case Kind::conjunction:
      return "and";
    case Kind::disjunction:
      return "or";
    case Kind::negation:
      return "not";
    case Kind::sign:
      return "sign " + text;
    case Kind::open:
      return "open";
    case Kind::close:
      return "close" + suffix(lexeme);
    case Kind::end:
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
  CHECK(lexemes("net-zero  COVID-19\tU.S.\u00a03684\u3000x") ==
        Shown{"word net-zero", "word COVID-19", "word U.S.", "word 3684", "word x"});
}

TEST_CASE("@ before a name or a quote is an entity, elsewhere a part of a word") {
  CHECK(lexemes("@person a@b.example @\"European Commission\" @ @! x") ==
        Shown{"entity person", "word a@b.example", "quoted-entity European Commission", "word @", "word @!",
              "word x"});
}

TEST_CASE("NEAR in capitals stands between words, with or without a distance") {
  CHECK(lexemes("a NEAR b NEAR/5 c") ==
        Shown{"word a", "proximity 0 0", "word b", "proximity 0 5", "word c"});
  CHECK(lexemes("near near/5 NEAR/ NEAR/0 NEAR/x NEAR/12345 NEARBY") ==
        Shown{"word near", "word near/5", "word NEAR/", "word NEAR/0", "word NEAR/x", "word NEAR/12345",
              "word NEARBY"});
}

TEST_CASE("operators are capitals between blanks") {
  CHECK(lexemes("a AND b && c OR d || e NOT f") ==
        Shown{"word a", "and", "word b", "and", "word c", "or", "word d", "or", "word e", "not", "word f"});
  CHECK(lexemes("ADJ ADJ/2 SENTENCE PARAGRAPH") ==
        Shown{"proximity 1 0", "proximity 1 2", "proximity 2 0", "proximity 3 0"});
  CHECK(lexemes("and Or xOR ANDs SENTENCE/2") ==
        Shown{"word and", "word Or", "word xOR", "word ANDs", "word SENTENCE/2"});
}

TEST_CASE("patterns hold wildcards or end with a tilde; questions and numbers do not") {
  CHECK(lexemes("sovereig* organi?ation *land* colour~ colour~2") ==
        Shown{"pattern sovereig*", "pattern organi?ation", "pattern *land*", "pattern colour~1",
              "pattern colour~2"});
  CHECK(lexemes("what is it? 2024~ * ? http://a.example/?x=*") == Shown{"word what", "word is", "word it?",
                                                                        "word 2024~", "word *", "word ?",
                                                                        "word http://a.example/?x=*"});
}

TEST_CASE("emphasis and addresses are no patterns") {
  CHECK(lexemes("**bold** a.example/?q=b") == Shown{"word **bold**", "word a.example/?q=b"});
}

TEST_CASE("a boost stands behind a word, quotes or a bracket") {
  CHECK(lexemes("tax^2 \"net zero\"^3 (a b)^4 title:sun^5 10^6 a^b x~1^2") ==
        Shown{"word tax^2", "phrase net zero^3", "open", "word a", "word b", "close^4", "field title sun^5",
              "word 10^6", "word a^b", "pattern x~1^2"});
}

TEST_CASE("= before quotes asks for just that text") {
  CHECK(lexemes("=\"Net Zero\" title:=\"U.S.\" a=\"b\"") ==
        Shown{"exact Net Zero", "field title exact U.S.", "word a=", "phrase b"});
}

TEST_CASE("a field may stand before brackets") {
  CHECK(lexemes("title:(a b)") == Shown{"field title grouped", "open", "word a", "word b", "close"});
}

TEST_CASE("laws are one lexeme in whatever form they are cited") {
  CHECK(lexemes("fines under Article 17 GDPR, Regulation (EU) 2016/679") ==
        Shown{"word fines", "word under", "citation Article 17 GDPR = eu/reg/2016/679/17",
              "citation Regulation (EU) 2016/679 = eu/reg/2016/679"});
  CHECK(lexemes("GDPR-compliant \"GDPR\"") == Shown{"word GDPR-compliant", "phrase GDPR"});
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

TEST_CASE("a quotation mark inside a Hebrew abbreviation opens and closes nothing") {
  CHECK(lexemes("דובר צה\"ל") == Shown{"word דובר", "word צה\"ל"});
  CHECK(lexemes("\"דובר צה\"ל\" הודיע") == Shown{"phrase דובר צה\"ל", "word הודיע"});
  CHECK(lexemes("title:ארה\"ב") == Shown{"field title ארה\"ב"});
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
