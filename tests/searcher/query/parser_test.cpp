#include "searcher/query/parser.h"

#include <random>
#include <string>
#include <vector>

#include "common/unicode.h"
#include "searcher/query/query_text.h"
#include "tests/support/catch.h"

using broadsheet::parse_query;
using broadsheet::ParsedQuery;
using broadsheet::query_text;
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
  static const std::vector<std::string> pieces = {
      "\"",      "-",          "+",      ":", "(", ")", " ",  "source:", "date:", "“",
      "@",       "NEAR/2",     " NEAR ", "»", "a", "é", "欧", " AND ",   " OR ",  " NOT ",
      " ADJ/3 ", " SENTENCE ", "title:", "=", "*", "?", "~1", "^2",      "GDPR ", std::string(1, '\0'),
      "\xff",    "\xe2\x80"};
  std::string text;
  const std::size_t size = random() % 40;
  for (std::size_t i = 0; i < size; ++i)
    text += random() % 3 ? pieces[random() % pieces.size()] : std::string(1, static_cast<char>(random()));
  return text;
}

void check_leaves(const QueryNode& node) {
  const bool has_text = node.kind != QueryNode::Kind::all && node.kind != QueryNode::Kind::group &&
                        node.kind != QueryNode::Kind::near && node.kind != QueryNode::Kind::any;
  const bool type_only = node.kind == QueryNode::Kind::entity && !node.field.empty();
  if (has_text == (node.text.empty() && !type_only))
    FAIL("a leaf without text, or text on another node: " + to_string(node));
  for (const QueryNode::Clause& clause : node.clauses) check_leaves(clause.node);
}

}  // namespace

TEST_CASE("@ and a type, or a name, stands for places where entities are named") {
  CHECK(tree("@person") == "(entity person)");
  CHECK(tree("@org @Law") == "(or (must (entity organisation)) (must (entity law)))");
  CHECK(tree("@\"European Commission\" fine") == "(or (must (entity \"European Commission\")) fine)");
  CHECK(tree("@Merkel -@person") == "(or (must (entity \"Merkel\")) (not (entity person)))");
}

TEST_CASE("NEAR joins the words, phrases and entities at its sides") {
  CHECK(tree("fraud NEAR/5 @person") == "(near 5 fraud (entity person))");
  CHECK(tree("@law NEAR/10 fine") == "(near 10 (entity law) fine)");
  CHECK(tree("big a NEAR b") == "(or big (must (near 10 a b)))");
  CHECK(tree("a NEAR/3 b NEAR/3 \"net zero\"") == "(near 3 a b (phrase \"net zero\"))");
  CHECK(tree("a NEAR/3 b NEAR/5 c") == "(or (must (near 3 a b)) (must (near 5 b c)))");
  CHECK(tree("+a NEAR/2 b") == "(near 2 a b)");
}

TEST_CASE("A NEAR without a side is left out, and that is said") {
  CHECK(tree("NEAR/5 fraud") == "fraud");
  CHECK(parse_query("NEAR/5 fraud").notes == Notes{"“NEAR/5” has nothing before it and is ignored."});
  CHECK(parse_query("fraud NEAR/5").notes ==
        Notes{"“NEAR/5” has no word, phrase, group or @entity after it and is ignored."});
  CHECK(tree("fraud NEAR/5 source:x") == "(or (must fraud) (must (field source x)))");
  CHECK(tree("fraud NEAR/5 -coal") == "(or fraud (not coal))");
  CHECK(parse_query("fraud NEAR -coal").notes ==
        Notes{"“NEAR” has no word, phrase, group or @entity after it and is ignored."});
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
  CHECK(parsed.notes.empty());
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
  CHECK(parsed.notes == Notes{"“soon” is not a date such as 2024-03, 2024..2025, \"last month\" or none; it "
                              "is read as plain words."});
  CHECK(tree("date:2024-03") == "(field date 2024-03)");
}

TEST_CASE("an unclosed quote makes a phrase to the end, with a note") {
  const ParsedQuery parsed = parse_query("climate \"net zero");
  CHECK(to_string(parsed.root) == "(or climate (phrase \"net zero\"))");
  CHECK(parsed.notes ==
        Notes{"The quotation mark before “net zero” is not closed; the phrase extends to the end."});
}

TEST_CASE("stray signs and symbols are left out, with a note each") {
  const ParsedQuery parsed = parse_query("climate - & energy --coal");
  CHECK(to_string(parsed.root) == "(or climate energy (not coal))");
  CHECK(parsed.notes == Notes{"“-” stands alone and is ignored; put it directly before a word.",
                              "“&” has no letter or digit and is ignored.", "“--” is read as “-”."});
}

TEST_CASE("brackets group, and a sign before them holds for the group") {
  CHECK(tree("-(coal) gas") == "(or (not coal) gas)");
  CHECK(tree("(wind solar) -(coal gas)") == "(or (or wind solar) (not (or coal gas)))");
  CHECK(tree("((wind))") == "wind");
}

TEST_CASE("AND binds tighter than OR, and OR tighter than words side by side") {
  CHECK(tree("a AND b") == "(or (must a) (must b))");
  CHECK(tree("a AND b OR c") == "(any (or (must a) (must b)) c)");
  CHECK(tree("a OR b c") == "(or (any a b) c)");
  CHECK(tree("a AND b c") == "(or (must a) (must b) c)");
  CHECK(tree("a && (b || c)") == "(or (must a) (must (any b c)))");
}

TEST_CASE("in a headline all in capitals, operators are words") {
  CHECK(tree("WAR AND PEACE") == "(or (must WAR) (must PEACE))");
  CHECK(tree("TALKS ON TRADE AND ARMS DID NOT END") == "(or TALKS ON TRADE AND ARMS DID NOT END)");
  CHECK(tree("(NATO OR EU) AND (US OR UK) AND NOT UN") ==
        "(or (must (any NATO EU)) (must (any US UK)) (not UN))");
}

TEST_CASE("pasted text is words, and a note names what would have meant more") {
  const ParsedQuery parsed = parse_query("Frost of -12 degrees was met. It did NOT last.");
  CHECK(to_string(parsed.root) == "(or Frost of 12 degrees was met It did NOT last)");
  CHECK(parsed.notes == Notes{"This reads like pasted text, so “-12”, “NOT” are plain words."});
  CHECK(tree("He said \"yes\". She (his boss) said: \"no, never, not in a hundred years\".") ==
        "(or He said (phrase \"yes\") She his boss said no never not in a hundred years)");
  CHECK(tree("See Article 17 GDPR (erasure). It is strict. lang:en") ==
        "(or See (citation \"Article 17 GDPR\") erasure It is strict (field language en))");
  CHECK(parse_query("Plain text. It has no signs at all.").notes.empty());
}

TEST_CASE("NOT behind an auxiliary verb is the word") {
  CHECK(tree("Members must NOT enter") == "(or Members must NOT enter)");
  CHECK(tree("members NOT guests") == "(or members (not guests))");
}

TEST_CASE("a name before a colon and a blank is a word without a note") {
  CHECK(tree("Climate: what next?") == "(or Climate what next?)");
  CHECK(parse_query("Climate: what next?").notes.empty());
}

TEST_CASE("NOT excludes, in AND and OR too") {
  CHECK(tree("a NOT b") == "(or a (not b))");
  CHECK(tree("a AND NOT b") == "(or (must a) (not b))");
  CHECK(tree("a OR NOT b") == "(any a (or (all) (not b)))");
  CHECK(tree("NOT a AND NOT b") == "(or (all) (not a) (not b))");
}

TEST_CASE("an operator without a side is left out, with a note") {
  CHECK(tree("climate AND") == "climate");
  CHECK(parse_query("climate AND").notes == Notes{"“AND” has nothing after it and is ignored."});
  CHECK(parse_query("OR climate").notes == Notes{"“OR” has nothing before it and is ignored."});
  CHECK(parse_query("climate NOT").notes == Notes{"“NOT” has nothing after it and is ignored."});
}

TEST_CASE("brackets that do not pair give the best reading and a note") {
  CHECK(tree("(a b") == "(or a b)");
  CHECK(parse_query("(a b").notes ==
        Notes{"An opening bracket is not closed; the group extends to the end."});
  CHECK(tree("a) b") == "(or a b)");
  CHECK(parse_query("a) b").notes == Notes{"A closing bracket without an opening one is ignored."});
  CHECK(parse_query("a (-)").notes == Notes{"“-” stands alone and is ignored; put it directly before a word.",
                                            "Empty brackets are ignored."});
}

TEST_CASE("brackets close before punctuation and before another group") {
  CHECK(tree("(wind, solar), coal") == "(or (or \"wind,\" solar) coal)");
  CHECK(tree("(wind OR solar)(coal OR gas)") == "(or (any wind solar) (any coal gas))");
  CHECK(parse_query("tax (sugar OR salt)?").notes.empty());
}

TEST_CASE("brackets of a word are no group") {
  CHECK(tree("(un)fair section 5(1)(a)") == "(or \"(un)fair\" section \"5(1)(a)\")");
  CHECK(parse_query("(2)(b)").notes.empty());
}

TEST_CASE("fields before brackets hold for all that is in them") {
  CHECK(tree("title:(wind OR \"net zero\")") == "(any (in title wind) (in title (phrase \"net zero\")))");
  CHECK(tree("section:(energy OR climate) tax") ==
        "(or (must (any (field section energy) (field section climate))) tax)");
}

TEST_CASE("NEAR, ADJ, SENTENCE and PARAGRAPH take groups") {
  CHECK(tree("(fine OR penalty) ADJ/3 \"data protection\"") ==
        "(adj 3 (any fine penalty) (phrase \"data protection\"))");
  CHECK(tree("commission SENTENCE fine") == "(sentence commission fine)");
  CHECK(tree("(a b) PARAGRAPH c") == "(paragraph (any a b) c)");
  CHECK(tree("(a AND b) NEAR/2 c") == "(or (must (near 2 a c)) (must (near 2 b c)))");
  CHECK(tree("(a NEAR/2 b) SENTENCE c") == "(sentence (near 2 a b) c)");
  CHECK(tree("\"wind power tax\"~7") == "(near 7 wind power tax)");
}

TEST_CASE("a value of an entity field beside NEAR and the like stands for the name") {
  CHECK(tree("person:Merkel SENTENCE greece") == "(sentence (entity \"Merkel\") greece)");
  CHECK(tree("(org:NATO OR place:\"New York\") NEAR/5 fraud") ==
        "(near 5 (any (entity \"NATO\") (entity \"New York\")) fraud)");
  CHECK(tree("person:Merkel greece") == "(or (field person Merkel) greece)");
}

TEST_CASE("exact text, patterns, boosts and citations") {
  CHECK(tree("=\"Net Zero\" tax") == "(or (must (exact \"Net Zero\")) tax)");
  CHECK(tree("sovereig* colour~2") == "(or (pattern \"sovereig*\") (like 2 colour))");
  CHECK(tree("tax^2 (a b)^0.5") == "(or (boost 2 tax) (boost 0.5 (or a b)))");
  CHECK(tree("Article 17 GDPR fine") == "(or (citation \"Article 17 GDPR\") fine)");
}

TEST_CASE("dates are read as of the day given") {
  const broadsheet::Date today{2026, 3, 15, std::nullopt};
  const QueryNode last_month = parse_query("date:\"last month\"", today).root;
  CHECK(broadsheet::iso_day(*last_month.dates.dates.from) == "2026-02-01");
  CHECK(broadsheet::iso_day(*last_month.dates.dates.to) == "2026-02-28");
  CHECK(parse_query("date:none", today).root.dates.undated);
  CHECK(parse_query("date:2025..2024", today).notes ==
        Notes{"“2025..2024” ends before it begins; its ends were swapped."});
}

TEST_CASE("the five hundred and first word is dropped, with a note") {
  std::string text;
  for (int i = 0; i < 600; ++i) text += "w" + std::to_string(i) + " ";
  const ParsedQuery parsed = parse_query(text);
  CHECK(parsed.root.clauses.size() == 500);
  CHECK(parsed.root.clauses.back().node.text == "w499");
  CHECK(parsed.notes == Notes{"Only the first 500 words of the query are used; the rest is ignored."});
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
       {"(",  "(a ", "NOT ", "a OR ", "a AND (", "a NEAR ", "*", "a* ",  "title:(", "-", "-(",
        "\"", "a:",  "a ",   "a",     "source:", ":",       ")", "\xff", "欧",      "- "}) {
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

TEST_CASE("a tree typed again is the same tree") {
  const std::vector<std::string> pieces = {
      "wind ",      "solar ",      "\"net zero\" ", "=\"U.S. law\" ", "( ",      ") ",        "AND ",
      "OR ",        "NOT ",        "-coal ",        "+gas ",          "NEAR/3 ", "SENTENCE ", "@person ",
      "@\"Al\" ",   "source:bbc ", "title:sun ",    "title:(a b) ",   "tax^2 ",  "colour~1 ", "sov* ",
      "date:2024 ", "GDPR ",       "\"a b\"~4 ",    "ADJ ",           "(a b)^3 "};
  std::mt19937 random(7);
  for (int i = 0; i < 5'000; ++i) {
    std::string text;
    for (std::size_t n = 1 + random() % 8; n > 0; --n) text += pieces[random() % pieces.size()];
    const QueryNode root = parse_query(text).root;
    const std::string retyped = query_text(root);
    if (to_string(parse_query(retyped).root) != to_string(root))
      FAIL(text + " is typed again as " + retyped + ": " + to_string(root) + " becomes " +
           to_string(parse_query(retyped).root));
  }
  SUCCEED();
}

TEST_CASE("a value that must hold does not hide the words beside it from PARAGRAPH") {
  CHECK(query_text(parse_query("(x id:(a SENTENCE b) c) PARAGRAPH c").root) == "(x OR c) PARAGRAPH c");
}
