#include "searcher/zero_hits/zero_hit_help.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "searcher/search.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

Document document(std::string id, std::string title, std::string text, std::string source = {},
                  std::optional<Date> date = {}) {
  Document made;
  made.id = std::move(id);
  made.language = "en";
  made.title = std::move(title);
  made.text = std::move(text);
  made.source = std::move(source);
  made.date = date;
  return made;
}

std::vector<Document> sample() {
  return {document("wind", "Wind power grows", "The grid carries wind power over land. Coal is leaving.",
                   "The Harbour Courier", Date{2024, 3, 5, {}}),
          document("levy", "A digital levy", "Ministers discuss the levy.\n\nThe grid is not their topic.",
                   "The Harbour Courier", Date{2024, 6, 1, {}}),
          document("market", "Markets", "A single digital market, says the commission on services levies.",
                   "Rheinwarte", Date{2021, 1, 9, {}})};
}

ZeroHitHelp help(std::string text, Request request = {}, const std::vector<Document>& documents = sample()) {
  const TemporaryIndex index(documents);
  request.text = std::move(text);
  request.timeout = std::chrono::minutes(5);
  const Results results = Searcher(index.path()).search(request);
  CHECK(results.total.value == 0);
  return results.help.value_or(ZeroHitHelp{});
}

/// `12 query (change)`
std::vector<std::string> alternatives(const ZeroHitHelp& help) {
  std::vector<std::string> lines;
  for (const AlternativeQuery& other : help.alternatives)
    lines.push_back(fmt::format("{} {} ({})", other.count, other.query, other.change));
  return lines;
}

std::string counts(const std::vector<ClauseCount>& clauses) {
  std::string line;
  for (const ClauseCount& clause : clauses) {
    line += fmt::format("{}{} {}", line.empty() ? "" : " · ", clause.query, clause.count);
    if (!clause.terms.empty()) line += " (" + counts(clause.terms) + ")";
  }
  return line;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A query that finds something gets no help") {
  const TemporaryIndex index(sample());
  Request request;
  request.text = "wind";
  CHECK(!Searcher(index.path()).search(request).help);
}

TEST_CASE("A condition that nothing fulfils is named, with its words, and left out") {
  const ZeroHitHelp made = help("+grid +\"carries coal\"");
  CHECK(counts(made.clauses) == "+grid 2 · +\"carries coal\" 0 (carries 1 · coal 1)");
  CHECK(made.reason == "Nothing is found by +\"carries coal\".");
}

TEST_CASE("Phrases are loosened step by step, as far as that finds more") {
  CHECK(alternatives(help("\"wind grid\"")) ==
        Lines{"1 wind NEAR/10 grid (its words near each other, up to 10 apart)",
              "2 wind grid (any of the words)"});
}
