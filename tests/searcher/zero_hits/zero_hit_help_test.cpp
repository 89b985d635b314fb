#include "searcher/zero_hits/zero_hit_help.h"

#include <fmt/format.h>

#include <random>
#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/named_document.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using namespace broadsheet::zero_hits;
using broadsheet::testing::TemporaryIndex;

namespace {

Document full_document(std::string id, std::string title, std::string text, std::string source = {},
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

std::vector<Document> wind_and_levies() {
  return {
      full_document("wind", "Wind power grows", "The grid carries wind power over land. Coal is leaving.",
                    "The Harbour Courier", Date{2024, 3, 5, {}}),
      full_document("levy", "A digital levy", "Ministers discuss the levy.\n\nThe grid is not their topic.",
                    "The Harbour Courier", Date{2024, 6, 1, {}}),
      full_document("market", "Markets", "A single digital market, says the commission on services levies.",
                    "Rheinwarte", Date{2021, 1, 9, {}})};
}

ZeroHitHelp help(std::string text, Request request = {},
                 const std::vector<Document>& documents = wind_and_levies()) {
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
  const TemporaryIndex index(wind_and_levies());
  Request request;
  request.text = "wind";
  CHECK(!Searcher(index.path()).search(request).help);
}

TEST_CASE("A condition that nothing fulfils is named, with its words, and left out") {
  const ZeroHitHelp made = help("+grid +\"carries coal\"");
  CHECK(counts(made.clauses) == "+grid 2 · +\"carries coal\" 0 (carries 1 · coal 1)");
  CHECK(made.reason == "Nothing matches +\"carries coal\".");
}

TEST_CASE("Phrases are loosened step by step, as far as that finds more") {
  CHECK(alternatives(help("\"wind grid\"")) ==
        Lines{"1 wind NEAR/10 grid (its words near each other, up to 10 apart)",
              "2 wind grid (any of the words)"});
}

TEST_CASE("Exact text becomes a phrase, a title becomes anywhere") {
  CHECK(alternatives(help("=\"Wind Power over land\"")) ==
        Lines{"1 \"Wind Power over land\" (the phrase, in any case and form)"});
  CHECK(alternatives(help("title:coal")) == Lines{"1 coal (anywhere, not only in the title)"});
}

TEST_CASE("NEAR and ADJ become wider, SENTENCE becomes PARAGRAPH, and both become AND") {
  CHECK(alternatives(help("land ADJ/4 wind")).at(0) == "1 land NEAR/4 wind (in any order)");
  CHECK(alternatives(help("wind NEAR/2 leaving")).at(0) == "1 wind NEAR/30 leaving (up to 30 words apart)");
  CHECK(alternatives(help("coal SENTENCE land")).at(0) == "1 coal PARAGRAPH land (in one paragraph)");
  CHECK(alternatives(help("levy PARAGRAPH topic")).at(0) == "1 +levy +topic (all of them, anywhere)");
}

TEST_CASE("Misspelt words are corrected, also when something else is left out too") {
  std::vector<Document> many = wind_and_levies();
  for (int i = 0; i < 5; ++i)
    many.push_back(full_document(std::to_string(i), "Sovereignty", "Sovereignty again."));
  CHECK(alternatives(help("sovereignity", {}, many)).at(0) == "5 sovereignty (spelling)");
  CHECK(alternatives(help("+sovereignity date:2031", {}, many)).at(0) ==
        "5 sovereignty (spelling, without date:2031)");
}

TEST_CASE("Each of the conditions that exclude each other is left out in turn") {
  const ZeroHitHelp conflict = help("+wind +levy +grid");
  CHECK(counts(conflict.clauses) == "+wind 1 · +levy 2 · +grid 2");
  CHECK(conflict.reason == "+wind and +levy each find documents, but no document has both.");
  CHECK(alternatives(conflict) == Lines{"1 +levy +grid (without wind)", "1 +wind +grid (without levy)"});
}

TEST_CASE("What is excluded is let in again") {
  const ZeroHitHelp excluded = help("wind -coal");
  CHECK(counts(excluded.clauses) == "wind 1 · -coal 2");
  CHECK(excluded.reason == "wind finds documents, but -coal excludes all of them.");
  CHECK(alternatives(excluded) == Lines{"1 wind (without -coal)"});
}

TEST_CASE("Dates become wider, or those of the nearest documents") {
  CHECK(alternatives(help("wind date:2024-03-07")).at(0) == "1 wind date:2024-03 (the whole month, 2024-03)");
  CHECK(alternatives(help("wind date:2024-07")).at(0) == "1 wind date:2024 (the whole year, 2024)");
  CHECK(alternatives(help("wind date:2023")).at(0) ==
        "1 wind date:2022..2024 (one more year on both sides, 2022..2024)");
  CHECK(alternatives(help("wind date:2030-05")).at(0) ==
        "1 wind date:2024-03 (the nearest month with documents, 2024-03)");
}

TEST_CASE("Options are changed in words, beside the query") {
  Request filtered;
  filtered.filters = {{"source", "Harbor Courier"}};
  const ZeroHitHelp source = help("wind", filtered);
  CHECK(counts(source.clauses) == "wind 1 · --filter source:\"Harbor Courier\" 0");
  CHECK(alternatives(source) == Lines{"1 wind (with --filter source:\"The Harbour Courier\")"});
  filtered.filters = {{"source", "Nobody"}};
  CHECK(alternatives(help("wind", filtered)) == Lines{"1 wind (without --filter source:Nobody)"});
  Request dated;
  dated.dates.from = Date{2025, 1, 1, {}};
  CHECK(alternatives(help("wind", dated)).at(0) == "1 wind (with --from 2024-01-01)");
}

TEST_CASE("A query in the wrong language is read in those of the index") {
  Request german;
  german.language = "de";
  std::vector<Document> documents{full_document("a", "Regulations", "The regulations apply.")};
  CHECK(alternatives(help("regulation", german, documents)).at(0) == "1 regulation (with --lang auto)");
}

TEST_CASE("A field's value becomes one that resembles it, or moves to another field, or to the text") {
  CHECK(alternatives(help("wind source:\"Harbor Courier\"")).at(0) ==
        "1 wind source:\"The Harbour Courier\" (source “The Harbour Courier”)");
  CHECK(alternatives(help("source:Rheinwart")).at(0) == "1 source:Rheinwarte (source “Rheinwarte”)");
  CHECK(alternatives(help("author:Rheinwarte")).at(0) == "1 source:Rheinwarte (as source)");
  CHECK(alternatives(help("section:commission")).at(0) == "1 \"commission\" (in the text)");
}

TEST_CASE("A name is looked for among entities of other types, and in other spellings") {
  const std::vector<Document> named{testing::named_document("a", "[o|Baltic Line] met [p|Ines Falk].")};
  CHECK(alternatives(help("person:\"Baltic Line\"", {}, named)).at(0) ==
        "1 organisation:\"Baltic Line\" (as organisation)");
  CHECK(alternatives(help("person:\"Inez Falk\"", {}, named)).at(0) ==
        "1 person:\"Ines Falk\" (person “Ines Falk”)");
}

TEST_CASE("Filters alone can be the reason") {
  Request filtered;
  filtered.filters = {{"source", "Rheinwartt"}};
  CHECK(alternatives(help("", filtered)).at(0) == "1  (with --filter source:Rheinwarte)");
}

TEST_CASE("Without anything in common with the index all documents are left; an empty index has none") {
  CHECK(alternatives(help("zyzzogeton")) == Lines{"3  (all documents)"});
  const ZeroHitHelp empty = help("wind", {}, {});
  CHECK(empty.reason == "The index has no documents.");
  CHECK(empty.alternatives.empty());
}

TEST_CASE("Very long queries are helped with in bounded work") {
  std::string required, phrases;
  for (int i = 0; i < 500; ++i) required += fmt::format("+wind{} ", i);
  for (int i = 0; i < 250; ++i) phrases += fmt::format("\"wind{} grid\" ", i);
  const TemporaryIndex index(wind_and_levies());
  Searcher searcher(index.path());
  Request request;
  request.timeout = std::chrono::minutes(5);
  for (const std::string& text : {required, phrases, "(" + required + ") OR +(" + phrases + ")"}) {
    request.text = text;
    const ZeroHitHelp help = searcher.search(request).help.value();
    CHECK(help.clauses.size() <= 40);
    CHECK(!help.alternatives.empty());
    CHECK(help.alternatives.size() <= 6);
  }
}

TEST_CASE("Running an alternative gives what it promises, and words always have one") {
  std::mt19937 random(7);
  const Lines words{"wind", "levy", "grid", "coal", "market", "digital", "nowhere", "nothing", "services"};
  const auto word = [&] { return words[random() % words.size()]; };
  const auto clause = [&]() -> std::string {
    switch (random() % 6) {
      case 0:
        return "+" + word();
      case 1:
        return "\"" + word() + " " + word() + "\"";
      case 2:
        return "+\"" + word() + " " + word() + "\"";
      case 3:
        return "-" + word();
      case 4:
        return "title:" + word();
      default:
        return word();
    }
  };
  const TemporaryIndex index(wind_and_levies());
  Searcher searcher(index.path());
  Request request;
  request.timeout = std::chrono::minutes(5);
  std::size_t helped = 0;
  for (int i = 0; i < 400; ++i) {
    request.text.clear();
    for (std::size_t clauses = 1 + random() % 4; clauses > 0; --clauses) request.text += clause() + " ";
    const Results results = searcher.search(request);
    REQUIRE(results.help.has_value() == (results.total.value == 0));
    if (!results.help) continue;
    ++helped;
    INFO(request.text);
    CHECK(!results.help->alternatives.empty());
    for (const AlternativeQuery& other : results.help->alternatives) {
      INFO(other.query);
      Request alternative = request;
      alternative.text = other.query;
      alternative.exact_total = true;
      CHECK(searcher.search(alternative).total.value == other.count);
      CHECK(other.count > 0);
    }
  }
  CHECK(helped > 50);
}
