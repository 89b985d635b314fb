#include "searcher/ranking/significant_terms.h"

#include <map>
#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Words = std::vector<std::string>;

/// Of an index of 1,000 documents; terms that are not listed are in ten.
TermStatistics statistics(std::map<std::string, std::uint64_t> frequencies) {
  TermStatistics index;
  index.documents = 1000;
  index.has_document = true;
  index.frequency = [frequencies = std::move(frequencies)](const std::string& term) {
    const auto found = frequencies.find(term);
    return found == frequencies.end() ? 10 : found->second;
  };
  return index;
}

std::vector<WeightedTerm> terms(std::string title, std::string text, const TermStatistics& index,
                                std::size_t most = usual_significant_terms) {
  Document document;
  document.title = std::move(title);
  document.text = std::move(text);
  Analyzer analyzer;
  return significant_terms(document, *find_language("en"), analyzer, index, most);
}

Words words(const std::vector<WeightedTerm>& terms) {
  Words found;
  for (const WeightedTerm& term : terms) found.push_back(term.term);
  return found;
}

}  // namespace

TEST_CASE("rare and repeated words come first") {
  CHECK(words(terms("", "coal wind grid wind", statistics({{"coal", 90}}))) == Words{"wind", "grid", "coal"});
}

TEST_CASE("words of the title count more, and the greatest weight is 1") {
  const auto found = terms("grid", "coal wind", statistics({}));
  CHECK(words(found) == Words{"grid", "coal", "wind"});
  CHECK(found[0].weight == 1);
  CHECK(found[1].weight < 0.5);
}

TEST_CASE("stopwords and words of many documents are left out when there are others") {
  CHECK(words(terms("", "the wind and the coal", statistics({{"coal", 101}}))) == Words{"wind"});
  CHECK(words(terms("", "the who", statistics({{"the", 990}, {"who", 400}}))) == Words{"who", "the"});
}

TEST_CASE("what no other document has is left out") {
  CHECK(words(terms("", "wind xyzzy", statistics({{"xyzzi", 1}}))) == Words{"wind"});
  TermStatistics outside = statistics({{"xyzzi", 1}, {"plugh", 0}});
  outside.has_document = false;
  CHECK(words(terms("", "wind xyzzy plugh", outside)) == Words{"xyzzi", "wind"});
}

TEST_CASE("numbers count less than words") {
  CHECK(words(terms("", "2024 wind", statistics({}))) == Words{"wind", "2024"});
}

TEST_CASE("no more terms than asked for, and none of an empty text") {
  CHECK(terms("", "coal wind grid", statistics({}), 2).size() == 2);
  CHECK(terms("", "", statistics({})).empty());
}
