#include "searcher/snippets/match_finder.h"

#include <string>
#include <string_view>
#include <vector>

#include "common/language.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

TextPattern word(std::string term) {
  return {{std::move(term)}, {}};
}
TextPattern in_order(TextPattern::Sequence places) {
  return {{}, {std::move(places)}};
}

/// The matched stretches, each behind the number of its unit.
std::vector<std::string> find_matches(std::vector<TextPattern> units, std::string_view text) {
  Analyzer analyzer;
  std::vector<std::string> found;
  for (const Match& match : MatchFinder(std::move(units)).find(text, *find_language("en"), analyzer))
    found.push_back(std::to_string(match.unit) + ":" +
                    std::string(text.substr(match.span.begin, match.span.end - match.span.begin)));
  return found;
}

using Stretches = std::vector<std::string>;

}  // namespace

TEST_CASE("Every place of a term is found, for every unit that has it") {
  CHECK(find_matches({word("wind"), word("sun"), word("wind")}, "Wind, sun, winds") ==
        Stretches{"0:Wind", "2:Wind", "1:sun", "0:winds", "2:winds"});
}

TEST_CASE("A sequence is found where its places are adjacent and in order") {
  CHECK(find_matches({in_order({{"net"}, {"zero"}})}, "net zero; zero net; net of zero; net, zero") ==
        Stretches{"0:net zero", "0:net, zero"});
}

TEST_CASE("A sequence with equal places is found where it overlaps itself") {
  CHECK(find_matches({in_order({{"a"}, {"a"}})}, "a a a") == Stretches{"0:a a", "0:a a"});
  CHECK(find_matches({in_order({{"a"}, {"b"}, {"a"}})}, "a b a b a") == Stretches{"0:a b a", "0:a b a"});
}

TEST_CASE("Any alternative will do at its place") {
  CHECK(find_matches({in_order({{"net", "gross"}, {"zero"}})}, "net zero, gross zero, pure zero") ==
        Stretches{"0:net zero", "0:gross zero"});
}

TEST_CASE("A compound does not stand between its parts") {
  CHECK(find_matches({in_order({{"covid"}, {"19"}, {"vaccin"}}), word("covid19")}, "COVID-19 vaccines") ==
        Stretches{"1:COVID-19", "0:COVID-19 vaccines"});
}

TEST_CASE("A finder can be used for one text after the other") {
  Analyzer analyzer;
  MatchFinder finder({in_order({{"net"}, {"zero"}})});
  const Language& english = *find_language("en");
  CHECK(finder.find("a net", english, analyzer).empty());
  CHECK(finder.find("zero x zero", english, analyzer).empty());
  CHECK(finder.find("net zero", english, analyzer) == std::vector<Match>{{{0, 8}, 0}});
}

TEST_CASE("Nothing is found without units") {
  CHECK(find_matches({}, "text").empty());
}

TEST_CASE("A pattern holds what a query allows and demands, each once, and title fields apart") {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  QueryNode root;
  root.kind = QueryNode::Kind::group;
  const auto add = [&](Occur occur, QueryNode::Kind kind, std::string text, std::string field = {}) {
    QueryNode node;
    node.kind = kind;
    node.text = std::move(text);
    node.field = std::move(field);
    root.clauses.push_back({occur, std::move(node)});
  };
  add(Occur::should, QueryNode::Kind::word, "winds");
  add(Occur::must, QueryNode::Kind::word, "wind");
  add(Occur::must_not, QueryNode::Kind::word, "coal");
  add(Occur::should, QueryNode::Kind::phrase, "net zero");
  add(Occur::should, QueryNode::Kind::word, "Power", "title");
  add(Occur::should, QueryNode::Kind::field, "Courier", "source");
  const MatchPattern pattern = match_pattern(root, reader);
  CHECK(pattern.anywhere == std::vector<TextPattern>{word("wind"), in_order({{"net"}, {"zero"}})});
  CHECK(pattern.title == std::vector<TextPattern>{word("power")});
}

TEST_CASE("The words of a compound light up where all of them are and the compound is not") {
  const TextPattern compound{{"klimaschutzgesetz"}, {}, {"klima", "schutz", "gesetz"}};
  const auto in_german = [&](std::string_view text) {
    Analyzer analyzer;
    Stretches found;
    for (const Match& match : MatchFinder({compound}).find(text, *find_language("de"), analyzer))
      found.emplace_back(text.substr(match.span.begin, match.span.end - match.span.begin));
    return found;
  };
  CHECK(in_german("Gesetz zum Klimaschutz") == Stretches{"Gesetz", "Klima", "schutz"});
  CHECK(in_german("Klimaschutzgesetz, ein Gesetz") == Stretches{"Klimaschutzgesetz"});
  CHECK(in_german("Gesetz zum Klima").empty());
}
