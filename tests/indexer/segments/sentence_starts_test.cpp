#include "indexer/segments/sentence_starts.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Positions = std::vector<std::uint32_t>;

struct Marks {
  Positions sentences, paragraphs;
  bool operator==(const Marks&) const = default;
};

Marks marks(std::string_view text, bool has_title = true) {
  SentenceStarts sentence_starts(text, has_title);
  Analyzer analyzer;
  analyzer.start(text, *find_language("en"));
  for (Token token; analyzer.next(token);) sentence_starts.visit(token, token.position);
  return {sentence_starts.sentences(), sentence_starts.paragraphs()};
}

}  // namespace

TEST_CASE("The first word of each sentence is marked") {
  CHECK(marks("The tax rose. Dr. Smith paid it! Who else?") == Marks{{1, 4, 8}, {}});
}

TEST_CASE("Paragraphs are marked from the second on") {
  CHECK(marks("One two. Three.\n\nFour. Five.\n\nSix.") == Marks{{1, 3, 4, 5, 6}, {4, 6}});
}

TEST_CASE("A line break in wrapped text begins no paragraph, one behind a long line does") {
  const std::string wrapped =
      "The minister said on Monday that the levy would go to the chamber soon.\nIt has.";
  CHECK(marks(wrapped).paragraphs.empty());
  std::string line;
  for (int i = 0; i < 30; ++i) line += "word after word ";
  CHECK(marks(line + "ends.\nThe next one.").paragraphs == Positions{92});
}

TEST_CASE("A compound at the beginning is one word") {
  CHECK(marks("No rise. COVID-19 spread.") == Marks{{1, 3}, {}});
}

TEST_CASE("A text of one sentence without a title needs no marks") {
  CHECK(marks("Only this", false) == Marks{});
  CHECK(marks("Only this", true) == Marks{{1}, {}});
  CHECK(marks("", true) == Marks{});
}
