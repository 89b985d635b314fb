#include "indexer/extractors/pdf/lines.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::drawn;

namespace {

std::string text(std::vector<Word> words) {
  Row row;
  for (Word& word : words) row.push_back({{word}, word.box, word.size});
  return line_of(row).text;
}

}  // namespace

TEST_CASE("words with a blank, cells with a tab, parts of words with nothing between them") {
  CHECK(text({drawn("Water", 50, 100), drawn("rights", 78, 100), drawn("212", 200, 100)}) ==
        "Water rights\t212");
  CHECK(text({drawn("W", 50, 100), drawn("ater", 55, 100)}) == "Water");
}

TEST_CASE("the number of a footnote is no part of the word before it") {
  CHECK(text({drawn("rights", 50, 100), drawn("12", 80, 99, 6)}) == "rights 12");
}

TEST_CASE("a line has the font of most of its letters") {
  Row row;
  for (const Word& word : {drawn("Water", 50, 100), drawn("1", 76, 100, 6)})
    row.push_back({{word}, word.box, word.size});
  CHECK(line_of(row).size == Approx(10));
}
