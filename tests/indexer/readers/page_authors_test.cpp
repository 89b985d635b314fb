#include "indexer/readers/page_authors.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

using Names = std::vector<std::string>;

Names authors(const std::string& html, const Names& json_ld = {}) {
  const HtmlTree tree(html);
  return page_authors(tree, {}, json_ld);
}

}  // namespace

TEST_CASE("meta elements go before JSON-LD, that before marked elements") {
  const HtmlTree tree("<p class=byline>By Ann Poe</p>");
  CHECK(page_authors(tree, {{"byl", "By Jo Doe"}, {"author", "Max Roe"}}, {"Ida Loe"}) == Names{"Max Roe"});
  CHECK(page_authors(tree, {{"author", "https://courier.example/max"}}, {"Ida Loe"}) == Names{"Ida Loe"});
  CHECK(page_authors(tree, {}, {}) == Names{"Ann Poe"});
}

TEST_CASE("marked authors that stand together are all read") {
  for (const char* html :
       {"<p class=byline>By <a rel=author href=a>Ann Poe</a> and <a rel=author href=b>Jo Doe</a>",
        "<div><span itemprop=author>Ann Poe</span><span itemprop=author>Jo Doe</span></div>",
        "<ul><li><a rel=author href=a>Ann Poe</a></li><li><a rel=author href=b>Jo Doe</a></li></ul>",
        "<div class=article-author>Ann Poe, Jo Doe · 31 January 2024</div>"}) {
    INFO(html);
    CHECK(authors(html) == Names{"Ann Poe", "Jo Doe"});
  }
}

TEST_CASE("authors of other articles and of comments are not read") {
  CHECK(authors("<div><p class=byline>By Ann Poe</p></div><ul><li><p><a rel=author href=x>Jo Doe</a></ul>") ==
        Names{"Ann Poe"});
  CHECK(authors("<div class=comment-author>Jo Doe</div><p class=byline>By Ann Poe") == Names{"Ann Poe"});
}
