#include "indexer/html/html_tree.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

std::string repeated(const std::string& piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("nodes are in document order with the range of what is below them") {
  const HtmlTree tree("<html lang=de><body><p>a<b>b</b></p><!-- c --><p>d</p></body></html>");
  CHECK(tree.attribute(0, "lang") == "de");
  CHECK(tree.line_of(0) == "abd");
  for (std::uint32_t i = 1; i < tree.size(); ++i) {
    CHECK(tree[i].parent < i);
    CHECK(tree[i].end > i);
    CHECK(tree[i].end <= tree[tree[i].parent].end);
  }
}

TEST_CASE("attributes of texts and absent ones are empty") {
  const HtmlTree tree("<p hidden>a");
  for (std::uint32_t i = 0; i < tree.size(); ++i) {
    CHECK(tree.attribute(i, "class").empty());
    CHECK(tree.has_attribute(i, "hidden") == (tree[i].tag == GUMBO_TAG_P));
  }
}

TEST_CASE("pages nested by the thousand are refused before they are parsed") {
  CHECK_FALSE(is_parsable_html(repeated("<div>", 100000)));
  CHECK_FALSE(is_parsable_html(repeated("<b><i>", 100000)));
  CHECK_FALSE(is_parsable_html(repeated("<div></x>", 100000)));
  CHECK_FALSE(is_parsable_html("<p " + repeated("a=1 ", 100000) + ">"));
}

TEST_CASE("pages that would open elements again by the million are refused") {
  std::string fonts;
  for (int i = 0; i < 900; ++i) fonts += "<font size=" + std::to_string(i) + ">";
  CHECK_FALSE(is_parsable_html("<p>" + fonts + repeated("<p>x", 20000)));
  CHECK(is_parsable_html("<p>" + repeated("<font size=1>x</font><p>", 20000)));
}

TEST_CASE("long pages that are not deep are parsed") {
  CHECK(is_parsable_html(repeated("<p>paragraph <b>bold</b><br>", 20000)));
  CHECK(is_parsable_html("<ul>" + repeated("<li>item", 20000) + "</ul>"));
  CHECK(is_parsable_html("<table>" + repeated("<tr><td>cell", 20000) + "</table>"));
  CHECK(is_parsable_html("<script>" + repeated("'<div>' + ", 20000) + "</script>"));
  CHECK(is_parsable_html("<!-- " + repeated("<div>", 20000) + " --><p>a"));
  CHECK(is_parsable_html(repeated("a < b ", 20000)));
}

TEST_CASE("text is found between tags without parsing") {
  CHECK(text_between_tags("a<b class='x>y'>c</b><!-- d --><script>e</script>f < g") == "a\nc\n\n\n\nf < g");
  CHECK(text_between_tags("") == "");
  CHECK(text_between_tags("a<b") == "a\n");
}
