#include "searcher/vocabulary/pattern_lookup.h"

#include <fmt/format.h>

#include "searcher/index/index_reader.h"
#include "searcher/query/parser.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

Document harbour_document(const std::string& id, const std::string& text, const std::string& title = "") {
  Document result;
  result.id = id;
  result.text = text;
  result.title = title;
  result.language = "en";
  result.source = "Harbour Courier";
  return result;
}

struct Lookup {
  explicit Lookup(const TemporaryIndex& index, const std::string& query) {
    IndexReader reader(index.path());
    Analyzer analyzer;
    QueryReader words({find_language("en")}, analyzer);
    root = parse_query(query, Date{2024, 3, 1, std::nullopt}).root;
    PatternLookup(reader, words, notes).fill(root);
  }
  std::string terms() const {
    std::string text;
    for (const WeightedTerm& term : root.terms) text += (text.empty() ? "" : " ") + term.term;
    return text;
  }

  QueryNode root;
  std::vector<std::string> notes;
};

using Notes = std::vector<std::string>;

}  // namespace

TEST_CASE("patterns of words, titles and whole values stand for terms of their fields") {
  const TemporaryIndex index({harbour_document("1", "digital sovereignty", "Sovereign clouds")});
  CHECK(Lookup(index, "sovereig*").terms() == "sovereign sovereignti");
  CHECK(Lookup(index, "title:sovereig*").terms() == "Ssovereign");
  CHECK(Lookup(index, "source:harb*").terms() == "XSharbour courier");
  CHECK(Lookup(index, "soverignty~1").terms() == "sovereignti soverignti");
  CHECK(Lookup(index, "sovereig*").notes.empty());
}

TEST_CASE("a fuzzy word finds what the word itself finds") {
  const TemporaryIndex index({harbour_document("1", "levies")});
  CHECK(Lookup(index, "levying~1").terms() == "levi");
}

TEST_CASE("a pattern that stands for nothing says so") {
  const TemporaryIndex index({harbour_document("1", "sovereignty")});
  CHECK(Lookup(index, "zz*").notes == Notes{"“zz*” matches no word of this index."});
  CHECK(Lookup(index, "source:zz*").notes == Notes{"“zz*” matches no value of this index."});
}

TEST_CASE("of very many words the most frequent are searched, and a note says of how many") {
  std::string text;
  for (int i = 0; i < 26 * 26; ++i)
    text += fmt::format("w{}{}k ", static_cast<char>('a' + i / 26), static_cast<char>('a' + i % 26));
  const TemporaryIndex index({harbour_document("1", text), harbour_document("2", "wzzk")});
  const Lookup all(index, "w*k");
  CHECK(all.root.terms.size() == PatternLookup::most_terms);
  CHECK(all.root.terms.front().term == "wzzk");
  CHECK(all.notes == Notes{"“w*k” matches 676 words; the 100 most frequent are searched."});
  const Lookup near(index, "w*k NEAR/3 water");
  CHECK(near.root.clauses.front().node.terms.size() == PatternLookup::most_near_terms);
}

TEST_CASE("a hyphenated pattern stands for adjacent words") {
  const TemporaryIndex index({harbour_document("1", "data centres and COVID-19")});
  const Lookup lookup(index, "data-cent*");
  CHECK(to_string(lookup.root) == "(adj 1 data (pattern \"cent*\"))");
  CHECK(lookup.root.clauses.back().node.terms.front().term == "center");
  CHECK(Lookup(index, "covid-1*").terms() == "covid19");
}

TEST_CASE("what cannot be a pattern is read as a word, with a note") {
  const TemporaryIndex index({harbour_document("1", "any")});
  const Lookup chinese(index, "気候*");
  CHECK(chinese.root.kind == QueryNode::Kind::word);
  CHECK(chinese.root.text == "気候");
  CHECK(chinese.notes ==
        Notes{"“気候*” is read as a word: Chinese, Japanese and Korean words need no wildcards."});
  CHECK(Lookup(index, "ab~2").notes ==
        Notes{"“ab~2” is too short for that many edits; only the word itself is searched."});
}

TEST_CASE("any pattern may be looked up") {
  const TemporaryIndex index({harbour_document("1", "any words")});
  for (const std::string& query :
       {std::string("***"), std::string("?"), std::string(10'000, '*'), std::string("~~~"),
        std::string("a~9"), std::string(10'000, '?') + "a", "a" + std::string(10'000, '*') + "b",
        std::string("-*-a*-*"), std::string("title:*"), std::string("\xff*\xff"), std::string("'*'a"),
        std::string("*a*b*c*d*e*f*")})
    CHECK_NOTHROW(Lookup(index, query));
}

TEST_CASE("many patterns share what one query may take") {
  std::string text, query;
  for (char first = 'a'; first <= 'z'; ++first) {
    for (char second = 'a'; second <= 'z'; ++second) text += fmt::format("{}{}k ", first, second);
    query += fmt::format("{}*k ", first);
  }
  const TemporaryIndex index({harbour_document("1", text)});
  const Lookup lookup(index, query + "a*k");
  std::size_t terms = 0;
  for (const QueryNode::Clause& clause : lookup.root.clauses) terms += clause.node.terms.size();
  CHECK(lookup.root.clauses.front().node.terms.size() == 26);
  CHECK(lookup.root.clauses[25].node.terms.size() == 3);
  CHECK(lookup.root.clauses.back().node.terms == lookup.root.clauses.front().node.terms);
  CHECK(terms < PatternLookup::most_terms_of_all + 27 * 3 + 26);
}
