#include "indexer/html/html_text.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

std::string article_of(const std::string& body, const std::string& title = {}) {
  const HtmlTree tree(body);
  StatedFacts facts;
  facts.title = title;
  return article_text(tree, facts);
}

const std::string one =
    "The ministry said on Tuesday that the cable would be repaired within ten days, weather permitting.";
const std::string two =
    "Divers had found the mark of an anchor. Nobody was hurt, and the ferry company has offered to pay.";
const std::string both = one + "\n\n" + two;

}  // namespace

TEST_CASE("an article is found between menus, notices and teasers") {
  CHECK(article_of("<div id=top><a href=/>Home</a> <a href=/w>Weather</a></div>"
                   "<div class=cookie-notice><p>We bake cookies, some of which are necessary for the baker "
                   "to be paid at all.</p></div>"
                   "<div class=main><h1>Cable</h1><p>" +
                       one + "</p><p>" + two +
                       "</p></div>"
                       "<ul><li><a href=a>Lottery numbers of the week</a><li><a href=b>Obituaries</a></ul>"
                       "<div>Copyright. All rights reserved.</div>",
                   "Cable") == both);
}

TEST_CASE("a page laid out by tables is read") {
  CHECK(article_of(
            "<table><tr><td><a href=a>News</a><br><a href=b>Links</a></td><td><font size=4>Cable</font><p>" +
            one + "<p>" + two + "</td></tr></table><center>Best viewed at 800 x 600</center>") ==
        "Cable\n\n" + both);
}

TEST_CASE("marked articles go before denser text elsewhere") {
  const std::string long_comment = "<div><p>" + one + one + one + "</p></div>";
  CHECK(article_of(long_comment + "<div><div itemprop=articleBody><p>" + one + "</p><p>" + two +
                   "</p></div></div>") == both);
}

TEST_CASE("headings, lists and short paragraphs inside the article stay") {
  CHECK(article_of("<article><h1>T</h1><p>" + one +
                       "</p><h2>Part</h2><ul><li>first<li>second</ul><p>Short.</p><p>" + two +
                       "</p></article>",
                   "T") == one + "\n\nPart\n\nfirst\nsecond\n\nShort.\n\n" + two);
}

TEST_CASE("a page without an article gives all that is visible") {
  CHECK(article_of("<h1>Opening hours</h1><p>Monday</p><p>Tuesday</p>") ==
        "Opening hours\n\nMonday\n\nTuesday");
  CHECK(article_of("").empty());
}

TEST_CASE("a page of teasers gives its teasers, not its menus") {
  const std::string item = "<div class=item><h2><a href=a>Cable</a></h2><p>" + one + "</p></div>",
                    text = "Cable\n\n" + one;
  CHECK(article_of("<nav><a href=/>Home</a></nav>" + item + item + item + item) ==
        text + "\n\n" + text + "\n\n" + text + "\n\n" + text);
}

TEST_CASE("a law keeps headings, definitions, tables, signatures and footnotes") {
  CHECK(article_of("<h1>Cables Act</h1><p>2010 CHAPTER 15</p><h2>Part 1</h2><h3>1 Cables</h3>"
                   "<ol><li>(1) No person may cut a cable.<li>(c) the Minister</ol>"
                   "<dl><dt>cut<dd>includes damage</dl><h3>2 Repealed</h3>"
                   "<table><tr><th>Comments<th>Fee<tr><td><a href=a>Licence</a><td>5</table>"
                   "<p>Done at Port Ellen, 5 May 2010.</p><p>For the Council</p><p>I. FALK</p>"
                   "<footer class=footnotes><ol><li>OJ L 5, 1.1.2009, p. 3.</ol></footer>",
                   "Cables Act") ==
        "2010 CHAPTER 15\n\nPart 1\n\n1 Cables\n\n(1) No person may cut a cable.\n(c) the Minister\n\ncut\n\n"
        "includes damage\n\n2 Repealed\n\nComments\tFee\nLicence\t5\n\nDone at Port Ellen, 5 May 2010.\n\n"
        "For the Council\n\nI. FALK\n\nOJ L 5, 1.1.2009, p. 3.");
}

TEST_CASE("text without paragraphs is read") {
  CHECK(article_of("<table><tr><td>Cable cut<br><br>" + one + "<br><br>" + two + "</table>") ==
        "Cable cut\n\n" + both);
  CHECK(article_of("<div><div>Menu</div><div><div>" + one + "</div><div>" + two + "</div></div></div>") ==
        both);
}

TEST_CASE("pieces of HTML become text") {
  CHECK(html_text("plain") == "plain");
  CHECK(html_text("A &amp; B &eacute;") == "A & B é");
  CHECK(html_text("<p>a</p><p>b</p>") == "a\n\nb");
}

TEST_CASE("a page nested by the hundred thousand is read without its structure") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  CHECK(html_text(deep + "in the &lt;depth&gt;") == "in the <depth>");
}
