#include "indexer/stories/story_words.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::stories;

namespace {

std::vector<std::uint64_t> hashes(std::string_view text) {
  std::vector<std::uint64_t> found;
  for (const StoryWord& word : story_words(text)) found.push_back(word.hash);
  return found;
}

std::string details(std::string_view text) {
  std::string marks;
  for (const StoryWord& word : story_words(text)) marks += word.detail ? 'D' : '-';
  return marks;
}

}  // namespace

TEST_CASE("case, accents, apostrophes, quotes and punctuation do not tell words apart") {
  CHECK(hashes("Don’t “PANIC”, said Zoé.") == hashes("don't panic said Zoe"));
  CHECK(hashes("a co-operation") == hashes("a co operation"));
  CHECK(hashes("grant") != hashes("grand"));
  CHECK(hashes("ÉCOLE Größe") == hashes("école große"));
}

TEST_CASE("numbers are one word, however their digits are grouped") {
  CHECK(hashes("it sold 300,000 for 2.5 each").size() == 6);
  CHECK(hashes("300,000") == hashes("300000"));
  CHECK(hashes("in 1990, 20 of them").size() == 5);
}

TEST_CASE("texts without words have none") {
  CHECK(hashes("").empty());
  CHECK(hashes(" … -- “ ” \n").empty());
  CHECK(hashes("\xff\xfe").empty());
}

TEST_CASE("scripts without spaces are cut into pieces from the beginning of each run") {
  CHECK(hashes("東京都庁。大阪").size() == 3);
  CHECK(hashes("大阪、東京") == hashes("大阪 東京"));
  CHECK(hashes("EU東京").size() == 2);
  CHECK(hashes("東京EU").size() == 2);
}

TEST_CASE("numbers and capitals inside a sentence are details, its first word is none") {
  CHECK(details("The mayor of Lindholm paid 12 euros. Residents of 3rd Street agreed") == "---D-D---DD-");
  CHECK(details("Österreich und die Öresundbrücke") == "---D");
}
