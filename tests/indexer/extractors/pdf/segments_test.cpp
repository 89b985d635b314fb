#include "indexer/extractors/pdf/segments.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::drawn;

namespace {

std::vector<std::string> texts(std::vector<Word> words) {
  std::vector<std::string> out;
  for (const Segment& segment : segments(std::move(words))) {
    out.emplace_back();
    for (const Word& word : segment.words) out.back() += (out.back().empty() ? "" : " ") + word.text;
  }
  return out;
}

}  // namespace

TEST_CASE("words with blanks between them are a segment, and a wide gap ends it") {
  CHECK(texts({drawn("water", 50, 100), drawn("rights", 78, 100), drawn("next", 125, 100)}) ==
        std::vector<std::string>{"water rights", "next"});
}

TEST_CASE("the blanks of justified text grow together and end no segment") {
  CHECK(texts({drawn("les", 50, 100), drawn("heures", 72, 100), drawn("la", 109, 100)}) ==
        std::vector<std::string>{"les heures la"});
}

TEST_CASE("a word drawn twice for bold type comes once") {
  CHECK(texts({drawn("Title", 50, 100), drawn("Title", 50.3, 100), drawn("Title", 90, 100)}).size() == 2);
}

TEST_CASE("lines below each other are segments of their own") {
  CHECK(texts({drawn("water", 50, 100), drawn("rights", 50, 112)}) ==
        std::vector<std::string>{"water", "rights"});
}
