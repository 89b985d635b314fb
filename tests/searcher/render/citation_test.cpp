#include "searcher/render/citation.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::render;

namespace {

Hit hit(std::string title, std::string source, std::string url) {
  Hit made;
  made.id = "a-17";
  made.title.text = std::move(title);
  made.source = std::move(source);
  made.url = std::move(url);
  made.date = Date{2024, 3, 31, 60};
  return made;
}

}  // namespace

TEST_CASE("a citation is title, source, date and address on one line") {
  CHECK(citation(hit("Grid rehearsal", "Courier", "https://courier.example/a")) ==
        "Grid rehearsal. Courier, 2024-03-31. https://courier.example/a");
  CHECK(citation(hit("Who pays?", "Courier", "")) == "Who pays? Courier, 2024-03-31.");
}

TEST_CASE("what a document lacks is left out of its citation") {
  Hit bare;
  bare.id = "a-17";
  CHECK(citation(bare) == "a-17.");
  CHECK(markdown_citation(bare) == "- a-17");
  bare.source = "Courier";
  CHECK(citation(bare) == "a-17. Courier.");
  CHECK(markdown_citation(bare) == "- a-17, Courier");
}

TEST_CASE("a citation holds nothing that a terminal or a list would obey") {
  const Hit hostile = hit("Line\nend \x1b[31mred \xff", "Co\turier", "https://a.example/\x1b]52;c;x\x07");
  for (const char c : citation(hostile)) CHECK(static_cast<unsigned char>(c) >= 0x20);
  for (const char c : markdown_citation(hostile)) CHECK(static_cast<unsigned char>(c) >= 0x20);
}

TEST_CASE("Markdown links the title and shows its marks as they are") {
  CHECK(markdown_citation(hit("R&D [draft] *now*", "A_B", "https://a.example/x_(y)?a=1&b=<2>")) ==
        "- [R\\&D \\[draft\\] \\*now\\*](https://a.example/x_%28y%29?a=1&b=%3C2%3E), A\\_B, 2024-03-31");
  CHECK(markdown_citation(hit("Title", "Courier", "javascript:alert(1)")) ==
        "- Title, Courier, 2024-03-31, javascript:alert(1)");
}
