#include "indexer/html/html_clutter.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

const std::string article = "<div>" + std::string(2000, 'x') + "</div>";

// True when the text `needle` of this page is clutter.
bool is_clutter(const std::string& part, const std::string& rest = article) {
  const std::string html = "<body>" + part + rest;
  const HtmlTree tree(html);
  const std::vector<bool> clutter = page_clutter(tree);
  for (std::uint32_t i = 0; i < tree.size(); ++i)
    if (tree[i].text == "needle") return clutter[i];
  FAIL("no needle in the page");
  return false;
}

}  // namespace

TEST_CASE("parts are told by element, role, class and id") {
  for (const char* part : {"<nav>needle</nav>", "<aside>needle</aside>", "<footer><p>needle</footer>",
                           "<header>needle</header>", "<div role=navigation>needle</div>",
                           "<div class='box share-buttons'>needle</div>", "<div id=relatedLinks>needle</div>",
                           "<section class=cookie_banner>needle</section>", "<form><p>needle</p></form>"}) {
    INFO(part);
    CHECK(is_clutter(part));
  }
}

TEST_CASE("words are whole and parts of the article stay") {
  for (const char* part : {"<div class=headline>needle</div>", "<div class=navigator-biography>needle</div>",
                           "<p>needle</p>", "<div class=shared-space>needle</div>",
                           "<article><header>needle</header></article>", "<div id=adaptation>needle</div>"})
    CHECK_FALSE(is_clutter(part));
}

TEST_CASE("a part with most of the text is never clutter") {
  CHECK_FALSE(is_clutter("<form class=comment>" + article + "<p>needle</p></form>", ""));
  CHECK_FALSE(is_clutter("<div class='page has-sidebar'>" + article + "<p>needle</p></div>", "<p>rest"));
}
