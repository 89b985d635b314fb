#include "indexer/html/article_pruning.h"

#include "indexer/html/html_text.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

const std::string one =
    "The ministry said on Tuesday that the cable would be repaired within ten days, weather permitting.";
const std::string two =
    "Divers had found the mark of an anchor. Nobody was hurt, and the ferry company has offered to pay.";

// The text of an article in which `part` stands between two paragraphs.
std::string with(const std::string& part, const StatedFacts& facts = {}) {
  const std::string html = "<article><p>" + one + "</p>" + part + "<p>" + two + "</p></article>";
  const HtmlTree tree(html);
  return article_text(tree, facts);
}

// The text of an article before whose first paragraph `part` stands.
std::string below(const std::string& part, const StatedFacts& facts) {
  const std::string html = "<article>" + part + "<p>" + one + "</p><p>" + two + "</p></article>";
  const HtmlTree tree(html);
  return article_text(tree, facts);
}

const std::string both = one + "\n\n" + two;

}  // namespace

TEST_CASE("links to other articles go, with the title of their box") {
  for (const char* part :
       {"<p><a href=a>Ferry company hires new captain</a></p>",
        "<div><h3>Further reading</h3><ul><li><a href=a>Anchors</a><li><a href=b>Cables</a></ul></div>",
        "<div><h4><a href=a>Anchors</a></h4><h4><a href=b>Cables</a></h4></div>",
        "<div><p>Further reading</p><a href=a>Ferry company hires new captain</a></div>",
        "<div><h4><a href=a>Anchors of the north</a></h4><p>How they are made.</p>"
        "<h4><a href=b>Cables of the south</a></h4><p>Why they break.</p></div>"}) {
    INFO(part);
    CHECK(with(part) == both);
  }
}

TEST_CASE("headings stay, also with a link, when there is text below them") {
  CHECK(with("<h2>What is next</h2>") == one + "\n\nWhat is next\n\n" + two);
  CHECK(with("<h2><a href=a>What is next</a></h2>") == one + "\n\nWhat is next\n\n" + two);
}

TEST_CASE("linked headings of laws stay above smaller ones") {
  CHECK(with("<h2><a href=a>Part 2</a></h2><h3><a href=b>5 Cables</a></h3>") ==
        one + "\n\nPart 2\n\n5 Cables\n\n" + two);
  CHECK(with("<div><h3><a href=a>Goats on the quay</a></h3><h3><a href=b>Sheep on the quay</a></h3></div>") ==
        both);
}

TEST_CASE("a heading of what is left out goes") {
  const std::string html =
      "<article><p>" + one + "<p>" + two + "<h3>Comments</h3><ul><li><a href=a>Log in</a></ul></article>";
  const HtmlTree tree(html);
  CHECK(article_text(tree, {}) == both);
}

TEST_CASE("lists and rows of data stay, with their links") {
  CHECK(with("<ul><li>The cable of 1998<li><a href=a>The cable of 2004</a><li>The third cable</ul>") ==
        one + "\n\nThe cable of 1998\nThe cable of 2004\nThe third cable\n\n" + two);
  CHECK(with("<table><tr><td><a href=a>North</a><td>1998<td>42 km<tr><td><a href=b>South</a><td>2004<td>50 "
             "km</table>") == one + "\n\nNorth\t1998\t42 km\nSouth\t2004\t50 km\n\n" + two);
}

TEST_CASE("appeals and credits go") {
  for (const char* part :
       {"<p>Advertisement</p>", "<p>Story continues below</p>", "<p>Read more: <a href=a>Anchors</a></p>",
        "<p><b>Lesen Sie auch:</b> <a href=a>Anker im Sund</a></p>",
        "<p>À lire aussi <a href=a>Les ancres</a></p>", "<p>Photo: Ines Falk</p>",
        "<p>Ines Falk/Getty Images</p>", "<p>Sign up for <a href=a>our newsletter</a></p>"}) {
    INFO(part);
    CHECK(with(part) == both);
  }
}

TEST_CASE("sentences that begin like appeals stay") {
  for (const std::string text :
       {"Related: the insurers want to raise their rates for all ferries in the sound from May.",
        "Read more of them, the minister advised, and complain less.",
        "Copyright law was no obstacle in this case, the court held on Friday."})
    CHECK(with("<p>" + text + "</p>") == one + "\n\n" + text + "\n\n" + two);
}

TEST_CASE("lines above the text do not repeat what is stated") {
  StatedFacts facts;
  facts.title = "Cable cut";
  facts.authors = {"Ines Falk"};
  facts.dated = true;
  for (const char* part :
       {"<h1>Cable cut</h1>", "<h1>CABLE CUT</h1>", "<div>By Ines Falk</div>",
        "<p>Ines Falk, 31 January 2024</p>", "<p>31 January 2024</p>", "<p>Published: 31 January 2024</p>"}) {
    INFO(part);
    CHECK(below(part, facts) == both);
  }
  CHECK(below("<p>A summary of what has happened to the cable.</p><p>Ines Falk</p>", facts) ==
        "A summary of what has happened to the cable.\n\n" + both);
  CHECK(below("<p>31 January 2024</p>", {}) == "31 January 2024\n\n" + both);
  CHECK(below("<p>In the sound</p>", facts) == "In the sound\n\n" + both);
}
