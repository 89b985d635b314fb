#include "indexer/extractors/pdf/running_heads.h"

#include "tests/indexer/extractors/pdf/drawn_words.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using broadsheet::testing::text_line;

namespace {

/// Pages of a head, a body that differs, and a foot; returns what is left of each.
std::vector<std::string> rest(const std::vector<std::pair<std::string, std::string>>& heads_and_feet) {
  std::vector<PageText> pages;
  for (const auto& [head, foot] : heads_and_feet) {
    PageText page{600, 800, {}};
    TextBlock block;
    const std::string letter(1, static_cast<char>('a' + pages.size()));
    block.lines = {text_line(head, 50, 30, 250),
                   text_line(letter + " text of the page that differs", 50, 300, 500),
                   text_line(foot, 280, 770, 320)};
    page.blocks.push_back(block);
    pages.push_back(page);
  }
  remove_running_heads(pages);
  std::vector<std::string> out;
  for (const PageText& page : pages) {
    out.emplace_back();
    for (const TextBlock& block : page.blocks)
      for (const TextLine& line : block.lines)
        if (line.text.find("text of the page") == std::string::npos) out.back() += line.text + ";";
  }
  return out;
}

using Rest = std::vector<std::string>;

}  // namespace

TEST_CASE("heads that return and numbers that count are left out") {
  CHECK(rest({{"Policy", "7"}, {"Policy", "8"}, {"Policy", "9"}}) == Rest{"", "", ""});
  CHECK(rest({{"Policy", "- ii -"}, {"Policy", "- iii -"}, {"Policy", "- iv -"}}) == Rest{"", "", ""});
}

TEST_CASE("odd and even pages may have different heads") {
  CHECK(rest({{"1\tWater", "x"}, {"Policy\t2", "y"}, {"3\tWater", "z"}, {"Policy\t4", "w"}}) ==
        Rest{"x;", "y;", "z;", "w;"});
}

TEST_CASE("what is said once stays, also at the edge of a page") {
  CHECK(rest({{"Article 5", "a"}, {"Article 9", "b"}, {"Article 12", "c"}}) ==
        Rest{"Article 5;a;", "Article 9;b;", "Article 12;c;"});
}

TEST_CASE("two pages keep everything") {
  CHECK(rest({{"Policy", "1"}, {"Policy", "2"}}) == Rest{"Policy;1;", "Policy;2;"});
}
