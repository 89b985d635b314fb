#include "indexer/extractors/pdf/right_to_left.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::drawn;

namespace {

/// Words from left to right as they stand.
std::string order(const std::vector<std::string>& words, bool right_to_left) {
  std::vector<Word> line;
  for (const std::string& text : words) line.push_back(drawn(text, 0, 0));
  std::string out;
  for (const Word& word : in_reading_order(line, right_to_left)) out += (out.empty() ? "" : " ") + word.text;
  return out;
}

}  // namespace

TEST_CASE("glyphs of a Hebrew word are turned round, digits are not") {
  CHECK(in_reading_order({U"ג", U"ב", U"א"}) == U"אבג");
  CHECK(in_reading_order({U"2", U"1", U"ב"}) == U"ב21");
  CHECK(in_reading_order({U"a", U"b"}) == U"ab");
}

TEST_CASE("a ligature keeps its letters in order") {
  CHECK(in_reading_order({U"م", U"لا", U"س"}) == U"سلام");
}

TEST_CASE("words of a line from right to left") {
  CHECK(order({"ג", "ב", "א"}, true) == "א ב ג");
  CHECK(order({"ב", "wind", "power", "א"}, true) == "א wind power ב");
}

TEST_CASE("words from right to left in a line from left to right") {
  CHECK(order({"see", "ב", "א", "there"}, false) == "see א ב there");
}
