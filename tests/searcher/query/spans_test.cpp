#include "searcher/query/spans.h"

#include <map>

#include "common/index/text_marks.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Index = std::map<std::string, std::vector<Position>>;
using Spans = std::vector<WordSpan>;

SpanPattern term(const std::string& name) {
  SpanPattern pattern;
  pattern.terms = {name};
  return pattern;
}

SpanPattern joined(SpanPattern::Kind kind, std::vector<SpanPattern> parts) {
  SpanPattern pattern;
  pattern.kind = kind;
  pattern.parts = std::move(parts);
  return pattern;
}

SpanPattern near(Proximity proximity, std::uint32_t distance, std::vector<SpanPattern> parts) {
  SpanPattern pattern = joined(SpanPattern::Kind::near, std::move(parts));
  pattern.proximity = proximity;
  pattern.distance = distance;
  return pattern;
}

Spans find(const SpanPattern& pattern, const Index& document) {
  return find_spans(pattern, [&](const std::string& name) {
    const auto found = document.find(name);
    return found == document.end() ? std::vector<Position>{} : found->second;
  });
}

}  // namespace

TEST_CASE("Near counts words from one to the other, in any order") {
  const Index document = {{"a", {10}}, {"b", {4, 15}}};
  CHECK(find(near(Proximity::any_order, 5, {term("a"), term("b")}), document) == Spans{{10, 15}});
  CHECK(find(near(Proximity::any_order, 6, {term("a"), term("b")}), document) == Spans{{4, 10}, {10, 15}});
  CHECK(find(near(Proximity::any_order, 4, {term("a"), term("b")}), document).empty());
}

TEST_CASE("In order, the second is behind the first") {
  const Index document = {{"a", {10}}, {"b", {9}}};
  CHECK(find(near(Proximity::in_order, 5, {term("a"), term("b")}), document).empty());
  CHECK(find(near(Proximity::in_order, 5, {term("b"), term("a")}), document) == Spans{{9, 10}});
}

TEST_CASE("The distance to a phrase counts from its nearer end") {
  const Index document = {{"net", {1}}, {"zero", {2}}, {"goal", {4}}};
  const SpanPattern phrase = joined(SpanPattern::Kind::adjacent, {term("net"), term("zero")});
  CHECK(find(near(Proximity::any_order, 2, {phrase, term("goal")}), document) == Spans{{1, 4}});
  CHECK(find(near(Proximity::any_order, 1, {phrase, term("goal")}), document).empty());
}

TEST_CASE("In a chain the same place of the middle one is near both others") {
  const Index split = {{"a", {1}}, {"b", {3, 50}}, {"c", {52}}};
  CHECK(find(near(Proximity::any_order, 5, {term("a"), term("b"), term("c")}), split).empty());
  const Index together = {{"a", {1}}, {"b", {3}}, {"c", {6}}};
  CHECK(find(near(Proximity::any_order, 5, {term("a"), term("b"), term("c")}), together) == Spans{{1, 6}});
}

TEST_CASE("A word is not near itself, only near its next place") {
  CHECK(find(near(Proximity::any_order, 9, {term("a"), term("a")}), {{"a", {3}}}).empty());
  CHECK_FALSE(find(near(Proximity::any_order, 9, {term("a"), term("a")}), {{"a", {3, 5}}}).empty());
}

TEST_CASE("Any of several parts will do") {
  const SpanPattern either = joined(SpanPattern::Kind::any, {term("fine"), term("penalty")});
  const Index document = {{"penalty", {8}}, {"data", {5}}};
  CHECK(find(near(Proximity::in_order, 3, {term("data"), either}), document) == Spans{{5, 8}});
}

TEST_CASE("A sentence ends where the next one begins") {
  const Index document = {{"a", {2, 12}}, {"b", {9, 14}}, {sentence_mark(), {1, 5, 11}}};
  CHECK(find(near(Proximity::sentence, 0, {term("a"), term("b")}), document) == Spans{{12, 14}});
}

TEST_CASE("A title is a sentence and a paragraph of its own") {
  const Index document = {{"a", {2}}, {"b", {30}}, {sentence_mark(), {29}}};
  CHECK(find(near(Proximity::sentence, 0, {term("a"), term("b")}), document).empty());
  CHECK(find(near(Proximity::paragraph, 0, {term("a"), term("b")}), document).empty());
}

TEST_CASE("A paragraph may hold several sentences") {
  const Index document = {
      {"a", {2}}, {"b", {9}}, {"c", {40}}, {sentence_mark(), {1, 5, 31}}, {paragraph_mark(), {31}}};
  CHECK(find(near(Proximity::paragraph, 0, {term("a"), term("b")}), document) == Spans{{2, 9}});
  CHECK(find(near(Proximity::paragraph, 0, {term("b"), term("c")}), document).empty());
}

TEST_CASE("A document without marks is one sentence") {
  CHECK(find(near(Proximity::sentence, 0, {term("a"), term("b")}), {{"a", {1}}, {"b", {9}}}) ==
        Spans{{1, 9}});
}

TEST_CASE("What stands near may itself be two words near each other") {
  const SpanPattern pair = near(Proximity::any_order, 2, {term("a"), term("b")});
  const Index document = {{"a", {1}}, {"b", {3}}, {"c", {7}}, {sentence_mark(), {1}}};
  CHECK(find(near(Proximity::sentence, 0, {pair, term("c")}), document) == Spans{{1, 7}});
}

TEST_CASE("Very many places end quickly") {
  std::vector<Position> everywhere;
  for (Position position = 1; position < 100'000; ++position) everywhere.push_back(position);
  const Index document = {{"a", everywhere}, {"b", everywhere}, {"c", everywhere}};
  CHECK_FALSE(find(near(Proximity::any_order, 9999, {term("a"), term("b"), term("c")}), document).empty());
}
