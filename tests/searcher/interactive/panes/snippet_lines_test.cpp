#include "searcher/interactive/panes/snippet_lines.h"

#include <string>

#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

std::vector<std::string> texts(const std::vector<HighlightedText>& snippets, std::size_t rows,
                               std::size_t width) {
  std::vector<std::string> lines;
  for (const auto& line : snippet_lines(snippets, rows, width)) {
    lines.emplace_back();
    for (const render::Glyph& glyph : line) lines.back() += glyph.bytes;
  }
  return lines;
}

const HighlightedText early{"Gas prices fell in March, the agency says.", {{0, 3}}};
const HighlightedText late{"After a winter without snow and with much wind, prices of gas fell.", {{59, 62}}};

}  // namespace

TEST_CASE("a snippet fills its lines and says when there is more") {
  CHECK(texts({early}, 2, 24) == std::vector<std::string>{"Gas prices fell in", "March, the agency says."});
  CHECK(texts({early}, 1, 24) == std::vector<std::string>{"Gas prices fell in …"});
}

TEST_CASE("what is lit is seen: the beginning is left out when it has to be") {
  CHECK(texts({late}, 1, 30) == std::vector<std::string>{"… prices of gas fell."});
  CHECK(texts({late}, 1, 80) == std::vector<std::string>{late.text});
}

TEST_CASE("a snippet of a document with pages begins with its page") {
  HighlightedText paged = early;
  paged.page = 120;
  CHECK(texts({paged}, 1, 80) ==
        std::vector<std::string>{"p. 120  Gas prices fell in March, the agency says."});
}

TEST_CASE("the snippet where most is lit comes first, and those behind it follow") {
  const HighlightedText both{"Gas and coal.", {{0, 3}, {8, 12}}};
  const HighlightedText last{"Gas again.", {{0, 3}}};
  CHECK(texts({early, both, last}, 1, 40) == std::vector<std::string>{"Gas and coal. … Gas again."});
}

TEST_CASE("without snippets or room there are no lines") {
  CHECK(texts({}, 2, 40).empty());
  CHECK(texts({early}, 0, 40).empty());
  CHECK(texts({early}, 2, 2).empty());
}

}  // namespace broadsheet::interactive
