#include "searcher/lookups/known_words.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

using Terms = ApartSpellings::Terms;

Document with_text(std::string_view id, std::string_view text) {
  Document document;
  document.id = id, document.text = text, document.language = "en";
  return document;
}

/// How the documents, among others, write the word apart.
Terms apart(std::vector<Document> documents, const std::string& word) {
  for (int i = 0; i < 10; ++i) documents.push_back(with_text("other" + std::to_string(i), "wind"));
  const TemporaryIndex folder(documents);
  IndexReader index(folder.path());
  Analyzer analyzer;
  return ApartSpellings(index, analyzer).of(word, *find_language("en"), true);
}

}  // namespace

TEST_CASE("A word is two if documents write the two side by side") {
  CHECK(apart({with_text("a", "a policy maker spoke")}, "policymaker") == Terms{"polici", "maker"});
  CHECK(apart({with_text("a", "flight MH 17 left")}, "mh17") == Terms{"mh", "17"});
}

TEST_CASE("A word is three if documents write the three side by side, and no two") {
  CHECK(apart({with_text("a", "an anti retro viral drug")}, "antiretroviral") ==
        Terms{"anti", "retro", "viral"});
  CHECK(apart({with_text("a", "an anti retroviral drug, anti retro viral")}, "antiretroviral") ==
        Terms{"anti", "retrovir"});
  CHECK(apart({with_text("a", "viral, retro and anti")}, "antiretroviral") == Terms{});
}

TEST_CASE("Two words that stand apart are not one") {
  CHECK(apart({with_text("a", "the car has a pet")}, "carpet") == Terms{});
}

TEST_CASE("Stopwords and short pieces make no word") {
  CHECK(apart({with_text("a", "you are not able to")}, "notable") == Terms{});
  CHECK(apart({with_text("a", "a go al")}, "goal") == Terms{});
}

TEST_CASE("A few slips among many documents that write one word do not count") {
  std::vector<Document> documents = {with_text("slip", "the author ity spoke")};
  for (int i = 0; i < 250; ++i)
    documents.push_back(with_text("d" + std::to_string(i), "the authority spoke"));
  CHECK(apart(documents, "authority") == Terms{});
}

TEST_CASE("A query without small letters is in capitals if it has three words") {
  CHECK(is_in_capitals("US AIDS POLICY"));
  CHECK_FALSE(is_in_capitals("US AIDS"));
  CHECK_FALSE(is_in_capitals("US aid policy"));
}
