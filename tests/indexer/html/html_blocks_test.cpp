#include "indexer/html/html_blocks.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

std::string text_of(std::string_view html) {
  const HtmlTree tree(html);
  const std::vector<HtmlBlock> blocks = html_blocks(tree);
  std::vector<const HtmlBlock*> all;
  for (const HtmlBlock& block : blocks) all.push_back(&block);
  return joined_blocks(tree, all);
}

}  // namespace

TEST_CASE("white space is as a browser shows it") {
  CHECK(text_of("<p> a \n b<i> c</i>  <b>d</b> </p><p>e<br>f</p>") == "a b c d\n\ne\nf");
  CHECK(text_of("<pre>a\n  b</pre>") == "a\n  b");
  CHECK(text_of("<div>a<div>b</div>c</div>") == "a\n\nb\n\nc");
}

TEST_CASE("items by lines, cells by tabs") {
  CHECK(text_of("<ul><li>a<li>b</ul><p>c") == "a\nb\n\nc");
  CHECK(text_of("<table><tr><th>a<th>b<tr><td>c<td>d</table>") == "a\tb\nc\td");
}

TEST_CASE("cells of a layout are paragraphs") {
  const std::string article(300, 'x');
  CHECK(text_of("<table><tr><td>menu</td><td><p>" + article + "</p><p>" + article +
                "</p></td></tr></table>") == "menu\n\n" + article + "\n\n" + article);
}

TEST_CASE("a blank line ends a paragraph") {
  CHECK(html_blocks(HtmlTree("<div>a<br>b<br><br>c</div>")).size() == 2);
  CHECK(html_blocks(HtmlTree("<div>a<br> <br>c</div>")).size() == 2);
  CHECK(text_of("<div>a<br>b<br><br><br>c</div>") == "a\nb\n\nc");
  CHECK(text_of("<ul><li>a<br><br>b<li>c</ul>") == "a\n\nb\nc");
}

TEST_CASE("prose is sentences and long texts, not headings and links") {
  const auto prose = [](const std::string& html) {
    const HtmlTree tree(html);
    return is_prose(tree, html_blocks(tree).at(0));
  };
  CHECK(prose("<p>Nobody was hurt, she said on Monday."));
  CHECK(prose("<p>" + std::string(80, 'x')));
  CHECK_FALSE(prose("<p>Short."));
  CHECK_FALSE(prose("<p>Lottery numbers of the week"));
  CHECK_FALSE(prose("<h2>Nobody was hurt, she said on Monday."));
  CHECK_FALSE(prose("<p><a href=x>Nobody was hurt, she said on Monday.</a>"));
}

TEST_CASE("what is not shown is not text") {
  CHECK(
      text_of("<head><title>t</title></head><p>a<script>b</script><style>c</style><noscript>d</noscript></p>"
              "<p hidden>e</p><p style='color:red; Display : NONE'>f</p><p "
              "aria-hidden=true>g</p><button>h</button>") == "a");
}

TEST_CASE("the share of links is counted") {
  const HtmlTree tree("<p>four<a href=x>link</a></p>");
  const auto blocks = html_blocks(tree);
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0].text == "fourlink");
  CHECK(blocks[0].link_bytes == 4);
  CHECK(tree[blocks[0].container].tag == GUMBO_TAG_P);
}
