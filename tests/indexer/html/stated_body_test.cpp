#include "indexer/html/stated_body.h"

#include "indexer/html/html_text.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

const std::string one =
    "The ministry said on Tuesday that the cable would be repaired within ten days, weather permitting. "
    "Divers had "
    "found the mark of an anchor.";
const std::string two =
    "Nobody was hurt, and the ferry company has offered to pay. The insurers want to see the report first, "
    "and the "
    "harbour master has none to show.";
const std::string three =
    "The cable of 1998 lies deeper. It was laid by a ship from the north that has since been broken up, with "
    "its charts, "
    "and nobody knows where it turns.";
const std::string other =
    "Two goats were seen on the quay, where they ate the charts of the harbour master and left.";

std::string text_of(const std::string& html, const std::string& body) {
  const HtmlTree tree(html);
  StatedFacts facts;
  facts.body = body;
  return article_text(tree, facts);
}

}  // namespace

TEST_CASE("a stated body decides which paragraphs are the article's") {
  const std::string page =
      "<div><p>" + one + "</p><p>" + other + "</p><h2>Part</h2><p>" + two + "</p><p>" + three + "</p></div>";
  CHECK(text_of(page, one + " " + two + "\n" + three) == one + "\n\nPart\n\n" + two + "\n\n" + three);
  CHECK(text_of(page, {}) == one + "\n\n" + other + "\n\nPart\n\n" + two + "\n\n" + three);
}

TEST_CASE("white space and punctuation of a stated body do not matter") {
  const std::string page = "<p>" + one + "</p><p>" + two + "</p><p>" + three + "</p><p>" + other + "</p>";
  std::string body = one + two + three;
  for (char& c : body)
    if (c == ' ' || c == ',') c = '\n';
  CHECK(text_of(page, body) == one + "\n\n" + two + "\n\n" + three);
}

TEST_CASE("a body that the page does not show is the text") {
  const std::string body = one + "\n\n" + two + "\n\n" + three;
  CHECK(text_of("<p>Subscribe to read on.</p>", body) == body);
  CHECK(text_of("<p>" + one + "</p><p>Subscribe to read on.</p>", body) == body);
}

TEST_CASE("a summary, another article's body and the beginning of the text change nothing") {
  const std::string page = "<p>" + one + "</p><p>" + two + "</p><p>" + three + "</p>";
  const std::string all = one + "\n\n" + two + "\n\n" + three;
  CHECK(text_of(page, "The cable is to be repaired.") == all);
  std::string foreign;
  for (int i = 0; i < 6; ++i) foreign += other;
  CHECK(text_of(page, foreign) == all);
  CHECK(text_of("<p>" + one + two + three + one + "</p><p>" + two + three + "</p>",
                one + two + three + one) == one + two + three + one + "\n\n" + two + three);
}
