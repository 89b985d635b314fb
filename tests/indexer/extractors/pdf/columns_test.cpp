#include "indexer/extractors/pdf/columns.h"

#include <iterator>

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::drawn_line;

namespace {

class Page {
 public:
  Page& line(const std::string& text, double left, double top, double size = 10) {
    const auto words = drawn_line(text, left, top, size);
    words_.insert(words_.end(), words.begin(), words.end());
    return *this;
  }
  /// Ten lines of running text, which begin with `name`.
  Page& column(const std::string& name, double left, double top) {
    for (int i = 0; i < 10; ++i) line(name + " and some more words here", left, top + 12 * i);
    return *this;
  }
  /// The first word of each region, and whether the region is a table.
  std::vector<std::string> order(bool right_to_left = false) const {
    std::vector<std::string> out;
    for (const Region& region : regions(segments(words_), right_to_left)) {
      const Segment* first = &region.segments.front();
      for (const Segment& segment : region.segments)
        if (segment.box.top < first->box.top) first = &segment;
      out.push_back(first->words.front().text + (region.table ? " (table)" : ""));
    }
    return out;
  }

 private:
  std::vector<Word> words_;
};

using Order = std::vector<std::string>;

}  // namespace

TEST_CASE("columns are read one after the other, below what stands over both") {
  Page page;
  page.line("Heading over all of the columns of this page", 50, 50, 14);
  page.column("left", 50, 100).column("right", 250, 104);
  CHECK(page.order() == Order{"Heading", "left", "right"});
}

TEST_CASE("three columns") {
  Page page;
  page.column("one", 40, 100).column("two", 220, 100).column("three", 400, 100);
  CHECK(page.order() == Order{"one", "two", "three"});
}

TEST_CASE("columns of a page from right to left begin on the right") {
  Page page;
  page.column("left", 50, 100).column("right", 250, 100);
  CHECK(page.order(true) == Order{"right", "left"});
}

TEST_CASE("a heading between columns divides them") {
  Page page;
  page.column("a", 50, 100).column("b", 250, 100);
  page.line("A heading from one side of the page to the other side", 50, 240);
  page.column("c", 50, 270).column("d", 250, 270);
  CHECK(page.order() == Order{"a", "b", "A", "c", "d"});
}

TEST_CASE("cells beside each other are a table") {
  Page page;
  for (int i = 0; i < 5; ++i) {
    page.line("Province", 50, 100 + 12 * i);
    page.line("212", 200, 100 + 12 * i);
    page.line("168", 260, 100 + 12 * i);
  }
  CHECK(page.order() == Order{"Province (table)"});
}

TEST_CASE("a column that is longer than its neighbour is read to its end") {
  Page page;
  page.column("left", 50, 100).column("left", 50, 220).column("right", 250, 100);
  CHECK(page.order() == Order{"left", "right"});
}

TEST_CASE("blanks above each other in justified lines do not cut a column") {
  Page page;
  page.column("left", 50, 100);
  for (int i = 0; i < 2; ++i) {
    page.line("left some words before", 50, 220 + 12 * i);
    page.line("and some behind it", 159, 220 + 12 * i);
  }
  page.column("left", 50, 244);
  CHECK(page.order() == Order{"left"});
}
