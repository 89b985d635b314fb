#include "searcher/lookups/known_words.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

using Pair = TwoWordSpellings::Pair;

Document with_text(std::string_view id, std::string_view text) {
  Document document;
  document.id = id, document.text = text, document.language = "en";
  return document;
}

/// How the documents, among others, write the word as two.
Pair in_two(std::vector<Document> documents, const std::string& word) {
  for (int i = 0; i < 10; ++i) documents.push_back(with_text("other" + std::to_string(i), "wind"));
  const TemporaryIndex folder(documents);
  IndexReader index(folder.path());
  Analyzer analyzer;
  return TwoWordSpellings(index, analyzer).of(word, *find_language("en"), true);
}

}  // namespace

TEST_CASE("A word is two if documents write the two side by side") {
  CHECK(in_two({with_text("a", "a policy maker spoke")}, "policymaker") == Pair{"polici", "maker"});
  CHECK(in_two({with_text("a", "flight MH 17 left")}, "mh17") == Pair{"mh", "17"});
}

TEST_CASE("Two words that stand apart are not one") {
  CHECK(in_two({with_text("a", "the car has a pet")}, "carpet") == Pair{});
}

TEST_CASE("Stopwords and short pieces make no word") {
  CHECK(in_two({with_text("a", "you are not able to")}, "notable") == Pair{});
  CHECK(in_two({with_text("a", "a go al")}, "goal") == Pair{});
}

TEST_CASE("A few slips among many documents that write one word do not count") {
  std::vector<Document> documents = {with_text("slip", "the author ity spoke")};
  for (int i = 0; i < 250; ++i)
    documents.push_back(with_text("d" + std::to_string(i), "the authority spoke"));
  CHECK(in_two(documents, "authority") == Pair{});
}

TEST_CASE("A query without small letters is in capitals if it has three words") {
  CHECK(is_in_capitals("US AIDS POLICY"));
  CHECK_FALSE(is_in_capitals("US AIDS"));
  CHECK_FALSE(is_in_capitals("US aid policy"));
}
