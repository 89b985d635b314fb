#include "searcher/interactive/state/preview_lines.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;

namespace {

using Texts = std::vector<std::string>;

Texts texts(std::string_view text, std::size_t width) {
  Texts lines;
  for (const PreviewLine& line : preview_lines(text, width))
    lines.emplace_back(text.substr(line.span.begin, line.span.end - line.span.begin));
  return lines;
}

}  // namespace

TEST_CASE("Lines are cut at blanks, and each is a part of the text") {
  CHECK(texts("Ministers welcomed wind power.", 12) == Texts{"Ministers ", "welcomed ", "wind power."});
  CHECK(texts("Ministers", 40) == Texts{"Ministers"});
  CHECK(texts("水力発電", 4) == Texts{"水力", "発電"});
}

TEST_CASE("Line ends begin a line, several leave one empty line between, at the ends there is none") {
  CHECK(texts("a\nb", 10) == Texts{"a", "b"});
  CHECK(texts("a\n\n\n \nb", 10) == Texts{"a", "", "b"});
  CHECK(texts("\n\na\n\n", 10) == Texts{"a"});
  CHECK(texts("  a  ", 10) == Texts{"a  "});
}

TEST_CASE("Without text or width there are no lines; bytes that are no text have some") {
  CHECK(texts("", 10).empty());
  CHECK(texts("\n \n", 10).empty());
  CHECK(texts("wind", 0).empty());
  CHECK(texts("\xff\xff\xff", 2) == Texts{"\xff\xff", "\xff"});
}

TEST_CASE("A byte is in the line that begins at or before it") {
  const std::vector<PreviewLine> lines = preview_lines("one two\n\ntree", 4);
  REQUIRE(lines.size() == 4);
  CHECK(line_of(lines, 0) == 0);
  CHECK(line_of(lines, 4) == 1);
  CHECK(line_of(lines, 9) == 3);
  CHECK(line_of(lines, 1000) == 3);
  CHECK(line_of({}, 3) == 0);
}
