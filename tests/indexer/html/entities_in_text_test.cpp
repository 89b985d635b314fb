#include "indexer/html/entities_in_text.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("entities become characters, once") {
  CHECK(decode_entities("O&#039;Connor &amp; S&oacute;n") == "O'Connor & Són");
  CHECK(decode_entities("a&nbsp;b &#xE9;&eacute; &#8220;x&#8221; &hellip;") == "a b éé “x” …");
  CHECK(decode_entities("&amp;amp; &amp;#039;") == "&amp; &#039;");
  CHECK(decode_entities("R&amp;D") == "R&D");
}

TEST_CASE("what is no entity stays") {
  for (const char* text : {"AT&T", "a & b; c", "x&y;", "?a=1&copy=2", "&;", "&#;", "&", "&nonsense;", "Q&A"})
    CHECK(decode_entities(text) == text);
}

TEST_CASE("tags around words are removed if they are closed") {
  CHECK(without_inline_tags("The <b>bold</b> and <I class=\"x\">slanted</I> <br/>line") ==
        "The bold and slanted  line");
  CHECK(without_inline_tags("CO<sub>2</sub> <span>falls</span>") == "CO2 falls");
}

TEST_CASE("other angle brackets stay") {
  for (const char* text : {"a < b and b > c", "The <b> element", "use <main>", "<3", "<b", "x <- y",
                           "List<String> of <T>", "<br", "</b>"})
    CHECK(without_inline_tags(text) == text);
}

TEST_CASE("texts about markup are known by its names") {
  CHECK(speaks_of_markup("How to write &amp; in HTML"));
  CHECK_FALSE(speaks_of_markup("Tom &amp; Ann went home"));
}
