#include "indexer/extractors/pdf/letter_spacing.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::drawn;

namespace {

/// Each letter of `letters` as a word; a blank makes the gap wider.
std::string joined(const std::string& letters, double gap) {
  std::vector<Word> line;
  double left = 50;
  for (const char c : letters) {
    if (c == ' ') {
      left += 2 * gap;
      continue;
    }
    line.push_back(drawn(std::string(1, c), left, 100));
    left = line.back().box.right + gap;
  }
  std::string out;
  for (const Word& word : without_letter_spacing(line)) out += (out.empty() ? "" : " ") + word.text;
  return out;
}

}  // namespace

TEST_CASE("letters set apart are a word") {
  CHECK(joined("COMMISSION", 4) == "COMMISSION");
  CHECK(joined("THE COMMISSION", 4) == "THE COMMISSION");
}

TEST_CASE("few letters, and letters far apart, stay as they are") {
  CHECK(joined("ABC", 4) == "A B C");
  CHECK(joined("ABCDE", 20) == "A B C D E");
}
