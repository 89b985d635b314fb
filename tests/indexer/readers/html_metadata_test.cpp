#include "indexer/readers/html_metadata.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

using Strings = std::vector<std::string>;

ParsedDocument parsed(const std::string& html) {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  const HtmlTree tree(html);
  add_page_metadata(tree, builder);
  builder.set(Member::text, "text");
  return std::get<ParsedDocument>(builder.finish({}));
}

Document page(const std::string& html) {
  return parsed(html).document;
}
std::string day(const std::string& html) {
  const Document document = page(html);
  return document.date ? iso_day(*document.date) : "none";
}

}  // namespace

TEST_CASE("OpenGraph goes before JSON-LD, that before headings and titles") {
  const std::string title = "<title>E</title>", heading = "<h1>D</h1>";
  const std::string json =
      R"(<script type="application/ld+json">{"@type":"Article","headline":"C"}</script>)";
  CHECK(page("<meta property='og:title' content='A &amp; B'>" + title + json + heading).title == "A & B");
  CHECK(page(title + json + heading).title == "C");
  CHECK(page(title + heading).title == "D");
  CHECK(page(title).title == "E");
}

TEST_CASE("the site's name is taken off a title, and known from it") {
  CHECK(page("<meta property=og:site_name content=Courier><title>Cable cut - Courier</title>").title ==
        "Cable cut");
  CHECK(page("<title>Cable cut | The Harbour</title>").title == "Cable cut | The Harbour");
  CHECK(page("<title>Long cable cut in the sound | The Harbour</title>").title ==
        "Long cable cut in the sound");
  CHECK(page("<title>Cable cut – repair soon</title>").title == "Cable cut – repair soon");
  CHECK(page("<title>Cable cut – The Harbour</title><h1>Cable cut</h1>").source == "The Harbour");
}

TEST_CASE("dates are found wherever pages keep them, the unreadable passed over") {
  CHECK(day("<meta property='article:published_time' content='2024-01-31T10:00:00+01:00'>") == "2024-01-31");
  CHECK(day("<meta name=DC.date.issued content=2024-01-31>") == "2024-01-31");
  CHECK(day("<meta itemprop=datePublished content=2024-01-31>") == "2024-01-31");
  CHECK(
      day(R"(<script type="application/ld+json">{"@type":"Article","datePublished":"2024-01-31"}</script>)") ==
      "2024-01-31");
  CHECK(day("<p><time datetime='2024-01-31'>yesterday</time>") == "2024-01-31");
  CHECK(day("<p><time>31 January 2024</time>") == "2024-01-31");
  CHECK(day("<span class=article-date>31. Januar 2024</span>") == "2024-01-31");
  CHECK(day("<meta name=date content=soon><time datetime='2024-01-31'>") == "2024-01-31");
  CHECK(parsed("<meta name=date content=soon>").warnings == Strings{"date not understood: soon"});
  CHECK(day("<p>no date") == "none");
}

TEST_CASE("authors are names, not addresses") {
  CHECK(page("<meta name=author content='By Ines Falk'><meta name=author content='Tom Brandt'>").authors ==
        Strings{"Ines Falk", "Tom Brandt"});
  CHECK(
      page("<meta property='article:author' content='https://f.example/x'><a rel=author href=x>Ines Falk</a>")
          .authors == Strings{"Ines Falk"});
  CHECK(page("<p class='story-byline'>Von Ines Falk</p>").authors == Strings{"Ines Falk"});
}

TEST_CASE("a heading that names the site or a section is not the title") {
  const std::string title = "<title>Cable cut in the sound - The Courier</title>";
  CHECK(page(title + "<h1>The Courier</h1><h2>Cable cut in the sound</h2>").title ==
        "Cable cut in the sound");
  CHECK(page(title + "<h1>Cable in the sound cut</h1>").title == "Cable in the sound cut");
  CHECK(page("<title>The Courier</title><h1>Cable cut in the sound</h1>").title == "Cable cut in the sound");
}

TEST_CASE("several authors are found in one element and in elements side by side") {
  const Strings both = {"Ines Falk", "Tom Brandt"};
  for (
      const char* html :
      {"<meta name=author content='Ines Falk and Tom Brandt'>",
       "<p class=byline>By Ines Falk and Tom Brandt</p>",
       "<p class=byline>By <a rel=author href=x>Ines Falk</a> and <a rel=author href=y>Tom Brandt</a></p>",
       "<p><span itemprop=author>Ines Falk</span>, <span itemprop=author>Tom Brandt</span></p>",
       "<div class=author>Ines Falk, Tom Brandt · 31 January 2024 · 5 min read</div>",
       R"(<script type="application/ld+json">{"@type":"Article","author":"Ines Falk & Tom Brandt"}</script>)"})
    CHECK(page(html).authors == both);
  CHECK(page("<div><p class=byline>By Ines Falk</p></div><ul><li><p><a rel=author href=x>Other Name</a></ul>")
            .authors == Strings{"Ines Falk"});
  CHECK(page("<meta name=author content=admin><p class=byline>By Ines Falk</p>").authors ==
        Strings{"Ines Falk"});
  CHECK(page("<div class=comment-author>Max Roe</div>").authors.empty());
}

TEST_CASE("site, language, address and sections are read") {
  const Document read = page(
      "<html lang=de-AT><link rel=canonical href='https://c.example/a'><meta property=og:url "
      "content='https://c.example/b'>"
      "<meta property=og:site_name content='The Courier'><meta property='article:section' content='Trade, "
      "customs'>"
      "<meta property='article:tag' content=steel><meta name=keywords content='steel, carbon'>");
  CHECK(read.language == "de");
  CHECK(read.url == "https://c.example/a");
  CHECK(read.source == "The Courier");
  CHECK(read.sections == Strings{"Trade, customs", "steel", "carbon"});
  CHECK(page("<meta property=og:locale content=fr_FR><link rel=canonical href='/a'>").language == "fr");
  CHECK(page("<link rel=canonical href='/a'>").url.empty());
}
