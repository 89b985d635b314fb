#include "indexer/html/html_clutter.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

const std::string sentence = "The ministry said on Tuesday that the cable would be repaired within ten days.";
const std::string article = "<div><p>" + sentence + sentence + sentence + sentence + sentence + sentence +
                            sentence + sentence + sentence + "</p></div>";

// True when the block that contains `needle` is clutter.
bool is_clutter(const std::string& part, const std::string& rest = article) {
  const std::string html = "<body>" + part + rest;
  const HtmlTree tree(html);
  const std::vector<HtmlBlock> blocks = html_blocks(tree);
  const std::vector<bool> clutter = page_clutter(tree, blocks);
  for (const HtmlBlock& block : blocks)
    if (block.text.find("needle") != block.text.npos) return readers::is_clutter(tree, block, clutter);
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

TEST_CASE("captions, bylines and dates are no part of the text") {
  for (const char* part :
       {"<figure><img><figcaption>A needle on the quay on Tuesday, as seen from the "
        "ferry.</figcaption></figure>",
        "<p class=wp-caption-text>A needle on the quay on Tuesday.</p>",
        "<div class=article__byline>By needle</div>", "<p><span class=byline>By needle</span></p>",
        "<div class=author>needle</div>", "<div class=dateline>needle</div>"})
    CHECK(is_clutter(part));
}

TEST_CASE("columns of data keep their names, those of a layout do not") {
  CHECK_FALSE(is_clutter("<table><tr><td class=date>5 May, needle</td><td>12 km</td></tr></table>"));
  CHECK_FALSE(is_clutter("<table><tr><td><span class=author>needle</span></td><td>12 km</td></tr></table>"));
  CHECK(is_clutter("<table><tr><td class=sidebar><p><a href=a>needle</a></p></td></tr></table>"));
}

TEST_CASE("a short text beside a picture is its caption") {
  CHECK(is_clutter("<figure><img><p>A needle on the quay on Tuesday, as seen from the ferry.</p></figure>"));
  CHECK(is_clutter("<div class=article-image><img><span>A needle on the quay on Tuesday.</span></div>"));
  CHECK_FALSE(
      is_clutter("<figure><blockquote>We have found a needle in the sound, she said.</blockquote></figure>"));
  CHECK_FALSE(is_clutter("<div class=step><img><p>Put the needle into the sack.</p></div>"));
}

TEST_CASE("the same words in names of paragraphs say nothing") {
  const std::string text = sentence + " The needle costs three million.";
  for (const char* open :
       {"<p class=gdpr-text>", "<div class=gdpr-text><p>", "<p class=gdpr>", "<div class=paywall><p>",
        "<p class=paywall>", "<section id=comment-on-costs><p>", "<div class=comment-on-costs><p>",
        "<div class=share-prices><p>", "<p class=subscription>", "<div id=social-policy><p>",
        "<section class=related-work><p>", "<p class=hidden-costs>", "<div class=search-warrants><p>",
        "<div class=ad-spending><p>", "<div class=banner-year><p>", "<section id=cookie-law-explained><p>",
        "<section id=newsletter-fraud><p>"}) {
    INFO(open);
    CHECK_FALSE(is_clutter(open + text));
  }
}

TEST_CASE("a place name before the text does not take the paragraph with it") {
  CHECK_FALSE(is_clutter("<p><span class=dateline>PORT ELLEN</span> - " + sentence + " needle"));
}

TEST_CASE("boxes in the article are told by what is in them") {
  CHECK(is_clutter("<aside class=infobox><p>needle</aside>"));
  CHECK(is_clutter("<div class=newsletter><p>" + sentence + " needle</div>"));
  CHECK(is_clutter("<div class=related-stories><h4><a href=a>needle</a></h4><p>" + sentence + "</div>"));
  CHECK(is_clutter("<div id=comments><p>" + sentence + "<p>" + sentence + "<p>" + sentence + "<p>" +
                   sentence + sentence + sentence + sentence + sentence + " needle</div>"));
  CHECK_FALSE(is_clutter("<div class=note><p>" + sentence + " needle</div>"));
}

TEST_CASE("words are whole and parts of the article stay") {
  for (const char* part :
       {"<div class=headline>needle</div>", "<div class=navigator-biography>needle</div>", "<p>needle</p>",
        "<div class=shared-space>needle</div>", "<article><header>needle</header></article>",
        "<div id=adaptation>needle</div>", "<div class=has-sidebar>needle</div>",
        "<div class='post tag-social'>needle</div>"})
    CHECK_FALSE(is_clutter(part));
}

TEST_CASE("a part with most of the text is never clutter") {
  CHECK_FALSE(is_clutter("<form class=comment>" + article + "<p>needle</p></form>", ""));
  CHECK_FALSE(is_clutter("<div class=comments>" + article + "<p>needle</p></div>", "<p>rest"));
  CHECK_FALSE(is_clutter("<div class='page has-sidebar'>" + article + "<p>needle</p></div>", "<p>rest"));
}
