#include "indexer/segments/mention_positions.h"

#include <string>
#include <vector>

#include "common/language.h"
#include "tests/support/catch.h"
#include "tests/support/named_document.h"

using namespace broadsheet;
using broadsheet::testing::named_document;

namespace {

/// `name first-last` of every mention in the text.
std::vector<std::string> positions(const Document& document, std::uint32_t before = 0) {
  MentionPositions mentions(document.entities, false);
  Analyzer analyzer;
  analyzer.start(document.text, *find_language("en"));
  for (Token token; analyzer.next(token);) mentions.visit(token, before);
  std::vector<std::string> lines;
  for (const MentionPositions::Place& place : mentions.places())
    lines.push_back(document.entities[place.entity].name + " " + std::to_string(place.first) + "-" +
                    std::to_string(place.last));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A mention covers the words between its first and its last") {
  CHECK(positions(named_document("a", "On Monday [p|Ursula von der Leyen] met [o|NATO].")) ==
        Lines{"Ursula von der Leyen 3-6", "NATO 8-8"});
}

TEST_CASE("Positions count on from those before the text") {
  CHECK(positions(named_document("a", "[o|NATO] met."), 100) == Lines{"NATO 101-101"});
}

TEST_CASE("Mentions may overlap, and a part of a word counts as the word") {
  Document document = named_document("a", "the EU-Kommission said");
  document.entities = {{EntityType::organisation, "eu", "EU", {{false, 4, 6}}},
                       {EntityType::organisation, "c", "Commission", {{false, 4, 17}}},
                       {EntityType::organisation, "part", "Part", {{false, 8, 10}}}};
  CHECK(positions(document) == Lines{"EU 2-2", "Commission 2-2", "Part 2-2"});
}

TEST_CASE("A mention without a word has no position") {
  Document document = named_document("a", "one -- two");
  document.entities = {{EntityType::law, "x", "X", {{false, 4, 6}}}};
  CHECK(positions(document) == Lines{"X 0-0"});
}
