#include "searcher/query/span_pattern.h"

#include <string>
#include <string_view>
#include <vector>

#include "common/index/entity_terms.h"
#include "common/schema.h"
#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// `a|b`: any term; `(adjacent x y)`, `(any x y)`, `(near x y)`.
std::string shown(const SpanPattern& pattern) {
  std::string text;
  if (pattern.kind == SpanPattern::Kind::terms) {
    for (const std::string& term : pattern.terms) text += (text.empty() ? "" : "|") + term;
    return text;
  }
  text = pattern.kind == SpanPattern::Kind::adjacent ? "(adjacent"
         : pattern.kind == SpanPattern::Kind::any    ? "(any"
                                                     : "(near";
  for (const SpanPattern& part : pattern.parts) text += " " + shown(part);
  return text + ")";
}

std::string spans_of(std::string_view query) {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  return shown(span_pattern(parse_query(query).root, reader));
}

}  // namespace

TEST_CASE("Words and phrases stand where their terms do") {
  CHECK(spans_of("ministers") == "minist");
  CHECK(spans_of("\"tax levies\"") == "(adjacent tax levi)");
  CHECK(spans_of("COVID-19") == "(any covid19 (adjacent covid 19))");
}

TEST_CASE("A text field's spans are of its own terms") {
  CHECK(spans_of("title:ministers") == "Sminist");
  CHECK(spans_of("title:\"tax levies\"") == "(adjacent Stax Slevi)");
}

TEST_CASE("NEAR joins the spans of its operands, alternatives included") {
  CHECK(spans_of("tax NEAR/3 \"tax levies\"") == "(near tax (adjacent tax levi))");
  CHECK(spans_of("(wind OR solar) NEAR/3 farm") == "(near (any wind solar) farm)");
}

TEST_CASE("A pattern stands where any of the terms does that it was found to mean") {
  QueryNode pattern;
  pattern.kind = QueryNode::Kind::pattern;
  pattern.terms = {{"tax", 1}, {"taxi", 0.5}};
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  CHECK(shown(span_pattern(pattern, reader)) == "tax|taxi");
}

TEST_CASE("An entity stands at its mentions, one of any name at those of its type") {
  QueryNode entity;
  entity.kind = QueryNode::Kind::entity;
  entity.entities = {{EntityType::person, "ada byron"}, {EntityType::person, ""}};
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  CHECK(shown(span_pattern(entity, reader)) == keyword_term(entity_field(EntityType::person), "ada byron"));
  entity.field = "person";
  CHECK(shown(span_pattern(entity, reader)) == marker_term(EntityType::person));
}
