#include "indexer/readers/date_elements.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

// What is written in the likeliest element; `none` when there is no element.
std::string first(const std::string& html) {
  const HtmlTree tree(html);
  const auto elements = date_elements(tree);
  return elements.empty() ? "none" : elements.front().written + (elements.front().changed ? " changed" : "");
}

const std::string may_3 = "<time datetime=2021-05-03>3 May</time>",
                  june_9 = "<time datetime=2021-06-09>9 June</time>";

}  // namespace

TEST_CASE("the date of the article goes before that of a sidebar, menu, footer, comment or related article") {
  const std::string article = "<article><h1>Cable cut</h1>" + may_3 + "<p>Text.</p></article>";
  for (const std::string& other :
       {"<aside>" + june_9 + "</aside>", "<nav>" + june_9 + "</nav>", "<footer>" + june_9 + "</footer>",
        "<div class=related-posts>" + june_9 + "</div>", "<div id=sidebar>" + june_9 + "</div>",
        "<section class='comments'>" + june_9 + "</section>",
        "<article><h2>Other</h2>" + june_9 + "</article>", "<ul class='latest'><li>" + june_9 + "</ul>",
        "<div class=most-popular>" + june_9 + "</div>"}) {
    CHECK(first(other + article) == "2021-05-03");
    CHECK(first(article + other) == "2021-05-03");
  }
  CHECK(first("<aside>" + june_9 + "</aside><p>Text.") == "none");
  CHECK(first("<article><ol class=comment-list><li>" + june_9 + "</ol></article>") == "none");
}

TEST_CASE("words in the class of what holds the article are about the layout") {
  CHECK(first("<div class=two-col-sidebar><h1>A</h1><p>" + may_3 + "</div>") == "2021-05-03");
  CHECK(
      first(
          "<article><h1>A</h1><aside><time itemprop=datePublished datetime=2021-05-03></aside></article>") ==
      "2021-05-03");
}

TEST_CASE("marked dates of publication go first, dates of changes are known") {
  CHECK(first("<h1>A</h1>" + june_9 + "<time pubdate datetime=2021-05-03>") == "2021-05-03");
  CHECK(first("<h1>A</h1>" + june_9 + "<span itemprop=datePublished content=2021-05-03>") == "2021-05-03");
  CHECK(first("<h1>A</h1><span class=published>3 May 2021</span>" + june_9) == "3 May 2021");
  CHECK(first("<h1>A</h1><time class='entry-date published updated' datetime=2021-05-03>") == "2021-05-03");
  CHECK(first("<h1>A</h1><time class=updated datetime=2021-05-03>") == "2021-05-03 changed");
  CHECK(first("<h1>A</h1><span itemprop=dateModified content=2021-05-03>") == "2021-05-03 changed");
  CHECK(first("<h1>A</h1><p>Last updated: " + may_3 + "</p>") == "2021-05-03 changed");
  CHECK(first("<h1>A</h1><p>Published: " + may_3 + " Updated: " + june_9 + "</p>") == "2021-05-03");
}

TEST_CASE("what is near the title goes first") {
  std::string paragraphs;
  for (int i = 0; i < 40; ++i) paragraphs += "<p>Text.</p>";
  CHECK(first("<main>" + june_9 + paragraphs + "<h1>A</h1>" + may_3 + "</main>") == "2021-05-03");
  CHECK(first("<main><h1>A</h1><span class=article-date>3 May 2021</span>" + paragraphs + june_9 +
              "</main>") == "3 May 2021");
}

TEST_CASE("an element inside may state more than what is shown") {
  CHECK(first("<p class=posted>Posted on <time datetime='2021-05-03T10:20Z'>3 May</time></p>") ==
        "2021-05-03T10:20Z");
}

TEST_CASE("an element that is called a date must have a short text with one") {
  CHECK(first("<span class=article-date>31. Januar 2024</span>") == "31. Januar 2024");
  CHECK(first("<div class=date>" + std::string(300, 'x') + " 31. Januar 2024</div>") == "none");
  CHECK(first("<span class=update>31. Januar 2024</span>") == "none");
  CHECK(first("<time>soon</time>") == "none");
}
