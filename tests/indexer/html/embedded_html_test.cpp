#include "indexer/html/embedded_html.h"

#include "tests/support/catch.h"

using broadsheet::readers::is_piece_of_html;

TEST_CASE("what publishing systems export is HTML") {
  for (const char* value :
       {"<p>The minister <strong>said</strong> so.</p>", " <P class=\"lead\">One</P>", "<br/>One",
        "One<br>two<br />three</BR>", "<div><ul><li>One</li></ul></div>", "<h2>Title</h2>\n\nText"})
    CHECK(is_piece_of_html(value));
}

TEST_CASE("a text that mentions tags is none") {
  for (const char* value :
       {"", "<", "If a < b and c > d, use <tag>.", "<person> said", "A second </p> paragraph.",
        "The tags <p> and </p> divide.", "<b>bold</b> <i>words</i>", "<script>alert(1)</script>", "<p",
        "x <p y <p z <p", "AT&amp;T"})
    CHECK_FALSE(is_piece_of_html(value));
}
