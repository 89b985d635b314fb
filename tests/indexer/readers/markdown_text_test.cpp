#include "indexer/readers/markdown_text.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

TEST_CASE("markup goes, text stays") {
  CHECK(markdown_text(
            "Some *emphasis*, **strong** and `code`,\na [link](https://a.example \"title\") &amp; ~~old~~.")
            .text == "Some emphasis, strong and code,\na link & old.");
  CHECK(markdown_text("![alt](picture.png)After").text == "After");
  CHECK(markdown_text("A <b>bold</b> word<!-- hidden -->.").text == "A bold word.");
}

TEST_CASE("blocks are separated by blank lines, items and rows by line ends") {
  CHECK(markdown_text("# Title\n\nOne\n\n## Two\n\n- a\n- b\n  - c\n\n> quote\n\n```\ncode\n  more\n```\nend")
            .text == "One\n\nTwo\n\na\nb\nc\n\nquote\n\ncode\n  more\n\nend");
  CHECK(markdown_text("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |  |\n\nafter").text ==
        "a\tb\n1\t2\n3\t\n\nafter");
}

TEST_CASE("the first heading of the first level is the title") {
  CHECK(markdown_text("Intro\n\n# The *title*\n\nText\n\n# Another\n").title == "The title");
  CHECK(markdown_text("Intro\n\n# The *title*\n\nText\n\n# Another\n").text == "Intro\n\nText\n\nAnother");
  CHECK(markdown_text("## Second level\n").title.empty());
}

TEST_CASE("blocks of HTML are read as HTML, comments are dropped") {
  CHECK(markdown_text(
            "One\n\n<div class=\"x\"><p>Inside &eacute;</p><script>no()</script></div>\n\n<!-- no -->\n\nTwo")
            .text == "One\n\nInside é\n\nTwo");
}

TEST_CASE("hostile nesting is read in bounded time and stack") {
  CHECK_FALSE(markdown_text(std::string(20000, '>') + " deep").text.empty());
  CHECK_FALSE(markdown_text(std::string(20000, '[') + " deep").text.empty());
  CHECK(markdown_text("").text.empty());
}
