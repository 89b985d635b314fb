#include "indexer/entities/tagging/phrase_marks.h"

#include "indexer/entities/training/gazetteer_lists.h"
#include "tests/indexer/entities/tagging/tokens_of.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

constexpr GazetteerSet city = 1 << 2, country = 1 << 5;
constexpr std::uint32_t city_first = 1 << 0, city_inside = 1 << 9, city_last = 1 << 18;

std::vector<std::uint32_t> marks_of(std::string_view text) {
  GazetteerLists lists;
  lists.add("New York", city);
  lists.add("New York City", city);
  lists.add("United States of America", country);
  const Gazetteer gazetteer(lists.entries());
  AnalysedText part = test::analysed(text, gazetteer);
  mark_phrases(part.words, gazetteer);
  std::vector<std::uint32_t> marks;
  for (const PlacedWord& word : part.words) marks.push_back(word.phrases);
  return marks;
}

}  // namespace

TEST_CASE("The longest listed phrase is marked, by the place of each word") {
  CHECK(marks_of("New York City") == std::vector<std::uint32_t>{city_first, city_inside, city_last});
  CHECK(marks_of("New York today") == std::vector<std::uint32_t>{city_first, city_last, 0});
}

TEST_CASE("Phrases may hold small words") {
  const std::vector<std::uint32_t> marks = marks_of("United States of America");
  CHECK(marks.front() != 0);
  CHECK(marks[2] != 0);
  CHECK(marks.back() != 0);
}

TEST_CASE("Parts of phrases are not marked") {
  CHECK(marks_of("New England") == std::vector<std::uint32_t>{0, 0});
  CHECK(marks_of("New") == std::vector<std::uint32_t>{0});
}
