#include "searcher/query/ast.h"

#include "tests/support/catch.h"

using broadsheet::Occur;
using broadsheet::QueryNode;
using broadsheet::quoted_text;
using broadsheet::to_string;

namespace {

QueryNode word(std::string text) {
  QueryNode node;
  node.kind = QueryNode::Kind::word;
  node.text = std::move(text);
  return node;
}

}  // namespace

TEST_CASE("every document prints as (all)") {
  CHECK(to_string(QueryNode{}) == "(all)");
}

TEST_CASE("plain words print bare") {
  CHECK(to_string(word("climate")) == "climate");
  CHECK(to_string(word("C-131/12")) == "C-131/12");
  CHECK(to_string(word("Überschuss")) == "Überschuss");
}

TEST_CASE("words that could be taken for notation print in quotes") {
  CHECK(to_string(word("-coal")) == R"("-coal")");
  CHECK(to_string(word("a(b")) == R"("a(b")");
  CHECK(to_string(word("a\"b\\c")) == R"("a\"b\\c")");
}

TEST_CASE("control characters, direction marks and invalid bytes print as escapes") {
  CHECK(to_string(word("a\x1b[31m")) == R"("a\x1b[31m")");
  CHECK(to_string(word("a\nb\tc")) == R"("a\nb\tc")");
  CHECK(to_string(word("a\xff")) == R"("a\xff")");
  CHECK(to_string(word("a\u009b")) == R"("a\xc2\x9b")");
  CHECK(to_string(word("a\u202eb")) == R"("a\xe2\x80\xaeb")");
}

TEST_CASE("a group shows how each clause occurs") {
  QueryNode group;
  group.kind = QueryNode::Kind::group;
  group.clauses.push_back({Occur::should, word("climate")});
  group.clauses.push_back({Occur::must, word("energy")});
  group.clauses.push_back({Occur::must_not, word("coal")});
  CHECK(to_string(group) == "(or climate (must energy) (not coal))");
}

TEST_CASE("a field's value keeps its quotes") {
  QueryNode node = word("bbc");
  node.kind = QueryNode::Kind::field;
  node.field = "source";
  CHECK(to_string(node) == "(field source bbc)");
  node.quoted = true;
  CHECK(to_string(node) == R"((field source "bbc"))");
}

TEST_CASE("quoted text escapes quotes and backslashes") {
  CHECK(quoted_text(R"(a"\b)") == R"("a\"\\b")");
}

TEST_CASE("text fields, boosts and distances stand around what they belong to") {
  QueryNode node = word("sun");
  node.field = "title";
  node.boost = 2.5;
  CHECK(to_string(node) == "(boost 2.5 (in title sun))");
  QueryNode near;
  near.kind = QueryNode::Kind::near;
  near.proximity = broadsheet::Proximity::in_order;
  near.distance = 3;
  near.clauses.push_back({Occur::should, word("wind")});
  near.clauses.push_back({Occur::should, node});
  CHECK(to_string(near) == "(adj 3 wind (boost 2.5 (in title sun)))");
}
