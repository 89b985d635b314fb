#include "searcher/query/parser.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "common/unicode.h"

using broadsheet::parse_query;
using broadsheet::ParsedQuery;
using broadsheet::QueryNode;
using broadsheet::to_string;

namespace {

std::string tree(std::string_view text) {
  return to_string(parse_query(text).root);
}

using Notes = std::vector<std::string>;

bool is_printable_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = broadsheet::next_code_point(text, at);
    if (c < 0x20 || c == broadsheet::invalid_code_point || (c >= 0x7F && c < 0xA0)) return false;
  }
  return true;
}

/// Bytes in which the characters that mean something are frequent.
std::string random_query(std::mt19937& random) {
  static const std::vector<std::string> pieces = {"\"",
                                                  "-",
                                                  "+",
                                                  ":",
                                                  "(",
                                                  ")",
                                                  " ",
                                                  "source:",
                                                  "date:",
                                                  "“",
                                                  "@",
                                                  "NEAR/2",
                                                  " NEAR ",
                                                  "»",
                                                  "a",
                                                  "é",
                                                  "欧",
                                                  "AND",
                                                  std::string(1, '\0'),
                                                  "\xff",
                                                  "\xe2\x80"};
  std::string text;
  const std::size_t size = random() % 40;
  for (std::size_t i = 0; i < size; ++i)
    text += random() % 3 ? pieces[random() % pieces.size()] : std::string(1, static_cast<char>(random()));
  return text;
}

void check_leaves(const QueryNode& node) {
  const bool has_text = node.kind != QueryNode::Kind::all && node.kind != QueryNode::Kind::group &&
                        node.kind != QueryNode::Kind::near;
  const bool type_only = node.kind == QueryNode::Kind::entity && !node.field.empty();
  if (has_text == (node.text.empty() && !type_only))
    FAIL("a leaf without text, or text on another node: " + to_string(node));
  for (const QueryNode::Clause& clause : node.clauses) check_leaves(clause.node);
}

}  // namespace

TEST_CASE("@ and a type, or a name, stands for places where entities are named") {
  CHECK(tree("@person") == "(entity person)");
  CHECK(tree("@org @Law") == "(or (entity organisation) (entity law))");
  CHECK(tree("@\"European Commission\" fine") == "(or (entity \"European Commission\") fine)");
  CHECK(tree("@Merkel -@person") == "(or (entity \"Merkel\") (not (entity person)))");
}

TEST_CASE("NEAR joins the words, phrases and entities at its sides") {
  CHECK(tree("fraud NEAR/5 @person") == "(near 5 fraud (entity person))");
  CHECK(tree("@law NEAR/10 fine") == "(near 10 (entity law) fine)");
  CHECK(tree("big a NEAR b") == "(or big (near 10 a b))");
  CHECK(tree("a NEAR/3 b NEAR/3 \"net zero\"") == "(near 3 a b (phrase \"net zero\"))");
  CHECK(tree("a NEAR/3 b NEAR/5 c") == "(or (near 3 a b) (near 5 b c))");
  CHECK(tree("+a NEAR/2 b") == "(near 2 a b)");
}

TEST_CASE("A NEAR without a side is left out, and that is said") {
  CHECK(tree("NEAR/5 fraud") == "fraud");
  CHECK(parse_query("NEAR/5 fraud").notes ==
        Notes{"“NEAR/5” has no word, phrase or @entity before it and is left out."});
  CHECK(parse_query("fraud NEAR/5").notes == Notes{"“NEAR/5” has nothing behind it and is left out."});
  CHECK(tree("fraud NEAR/5 source:x") == "(or fraud (field source x))");
  CHECK(tree("fraud NEAR/5 -coal") == "(or fraud (not coal))");
  CHECK(parse_query("fraud NEAR -coal").notes ==
        Notes{"“NEAR” has no plain word, phrase or @entity behind it and is left out."});
}

TEST_CASE("an empty query means every document, without a note") {
  CHECK(tree("") == "(all)");
  CHECK(tree(" \t\u00a0") == "(all)");
  CHECK(parse_query("").notes.empty());
}

TEST_CASE("a single term stands for itself") {
  CHECK(tree("climate") == "climate");
  CHECK(tree("+climate") == "climate");
  CHECK(tree("\"net zero\"") == "(phrase \"net zero\")");
}

TEST_CASE("a query that only excludes starts from every document") {
  CHECK(tree("-coal") == "(or (all) (not coal))");
  CHECK(tree("-coal -source:bbc -\"net zero\"") ==
        "(or (all) (not coal) (not (field source bbc)) (not (phrase \"net zero\")))");
}

TEST_CASE("shorthands of fields give the schema's name") {
  CHECK(tree("lang:de") == "(field language de)");
  CHECK(tree("tag:energy") == "(field section energy)");
}

TEST_CASE("what is no field is read as words, with a note") {
  const ParsedQuery parsed = parse_query("foo:bar");
  CHECK(to_string(parsed.root) == "(or foo bar)");
  CHECK(parsed.notes == Notes{"There is no field “foo”; “foo:bar” is read as plain words."});
  CHECK(tree("foo:\"bar baz\"") == "(or foo (phrase \"bar baz\"))");
}

TEST_CASE("an address without url: stays one word") {
  const ParsedQuery parsed = parse_query("http://courier.example/a");
  CHECK(to_string(parsed.root) == "http://courier.example/a");
  CHECK(parsed.notes.size() == 1);
}

TEST_CASE("excluding what is no field excludes no more than was typed") {
  CHECK(tree("climate -foo:bar") == "(or climate (not foo:bar))");
}

TEST_CASE("a field without a value is a word, with a note") {
  const ParsedQuery parsed = parse_query("source: Courier");
  CHECK(to_string(parsed.root) == "(or source Courier)");
  CHECK(parsed.notes ==
        Notes{"“source:” has no value directly after the colon and is read as a plain word."});
}

TEST_CASE("a date that cannot be read is words, with a note") {
  const ParsedQuery parsed = parse_query("date:soon");
  CHECK(to_string(parsed.root) == "(or date soon)");
  CHECK(parsed.notes ==
        Notes{"“soon” is not a date such as 2024, 2024-03 or 2024-03-31; it is read as plain words."});
  CHECK(tree("date:2024-03") == "(field date 2024-03)");
}

TEST_CASE("an unclosed quote makes a phrase to the end, with a note") {
  const ParsedQuery parsed = parse_query("climate \"net zero");
  CHECK(to_string(parsed.root) == "(or climate (phrase \"net zero\"))");
  CHECK(parsed.notes ==
        Notes{"The quotation mark before “net zero” is not closed; the phrase goes to the end."});
}

TEST_CASE("stray signs and symbols are left out, with a note each") {
  const ParsedQuery parsed = parse_query("climate - & energy --coal");
  CHECK(to_string(parsed.root) == "(or climate energy (not coal))");
  CHECK(parsed.notes == Notes{"“-” stands alone and is left out; it belongs directly before a word.",
                              "“&” has no letter or digit and is left out.", "“--” is read as “-”."});
}

TEST_CASE("a sign holds for the next term even across a bracket") {
  CHECK(tree("-(coal) gas") == "(or (not coal) gas)");
  CHECK(parse_query("(a b)").notes == Notes{"Brackets do not group words and are left out."});
}

TEST_CASE("written operators are plain words, with a note") {
  const ParsedQuery parsed = parse_query("climate AND energy");
  CHECK(to_string(parsed.root) == "(or climate AND energy)");
  CHECK(parsed.notes == Notes{"“AND” is read as a plain word; +word must occur, -word must not."});
}

TEST_CASE("the five hundred and first word is dropped, with a note") {
  std::string text;
  for (int i = 0; i < 600; ++i) text += "w" + std::to_string(i) + " ";
  const ParsedQuery parsed = parse_query(text);
  CHECK(parsed.root.clauses.size() == 500);
  CHECK(parsed.root.clauses.back().node.text == "w499");
  CHECK(parsed.notes == Notes{"Only the first 500 words of the query are used; the rest is left out."});
}

TEST_CASE("a long phrase is shortened to the words that are allowed") {
  std::string text = "\"";
  for (int i = 0; i < 600; ++i) text += "w ";
  const ParsedQuery parsed = parse_query(text + "\"");
  CHECK(parsed.root.kind == QueryNode::Kind::phrase);
  CHECK(parsed.root.text.size() == 999);
}

TEST_CASE("hostile megabytes end quickly in a small tree") {
  for (const std::string piece :
       {"(", "-", "-(", "\"", "a:", "a ", "a", "source:", ":", ")", "\xff", "欧", "- "}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    const ParsedQuery parsed = parse_query(text);
    CHECK(parsed.root.clauses.size() <= 500);
    CHECK(parsed.notes.size() <= 8);
    CHECK(to_string(parsed.root).size() <= 300'000);
  }
}

TEST_CASE("any bytes give a printable tree and printable notes") {
  std::mt19937 random(20240131);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_query(random);
    const ParsedQuery parsed = parse_query(text);
    check_leaves(parsed.root);
    if (!is_printable_utf8(to_string(parsed.root))) FAIL("unprintable tree of a query of run " << i);
    for (const std::string& note : parsed.notes)
      if (!is_printable_utf8(note) || !note.ends_with('.')) FAIL("bad note: " + note);
  }
  SUCCEED();
}
