#include "indexer/html/article_section.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

const std::string paragraph =
    "<p>The ministry said on Tuesday that the cable would be repaired within ten days, weather "
    "permitting.</p>";

// The id of the section of a page that has no clutter.
std::string section_of(const std::string& html) {
  const HtmlTree tree(html);
  const std::vector<HtmlBlock> blocks = html_blocks(tree);
  const std::vector<bool> clutter(blocks.size(), false);
  return std::string(tree.attribute(article_section(tree, blocks, clutter), "id"));
}

}  // namespace

TEST_CASE("the section with the most prose is the article's, not its surroundings") {
  CHECK(section_of("<div id=page><div id=list><a href=a>One</a></div><div id=article>" + paragraph +
                   paragraph + "</div><div id=end>All rights</div></div>") == "article");
}

TEST_CASE("titles of other articles with a line of text each are no prose") {
  std::string teasers;
  for (int i = 0; i < 9; ++i)
    teasers += "<li><h3><a href=a>Goats on the quay</a></h3>" + paragraph + "<span>Goats</span></li>";
  CHECK(section_of("<div id=page><div id=article>" + paragraph + paragraph + "</div><div id=more><ul>" +
                   teasers + "</ul></div></div>") == "article");
}

TEST_CASE("parts of an article in several sections are one article") {
  CHECK(section_of("<div id=article><div>" + paragraph + "</div><div>" + paragraph + "</div><div>" +
                   paragraph + "</div></div>") == "article");
}

TEST_CASE("what the page marks as its article is believed when it has prose") {
  CHECK(section_of("<div>" + paragraph + paragraph + paragraph +
                   "</div><div id=article itemprop=articleBody>" + paragraph + "</div>") == "article");
  CHECK(section_of("<div id=article>" + paragraph + paragraph + paragraph +
                   "</div><article id=teaser><p>Goats.</article>") == "article");
}
