#include "indexer/html/service_lines.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

bool serves(const std::string& html, const StatedFacts& facts = {}, bool at_top = false) {
  const HtmlTree tree(html);
  return is_service_line(tree, html_blocks(tree).at(0), facts, at_top);
}

}  // namespace

TEST_CASE("appeals and labels in many languages are no text") {
  for (const char* line : {"Advertisement", "ANZEIGE", "Publicité", "[Story continues below advertisement]",
                           "Read more:", "Leggi anche: <a href=a>Le ancore</a>",
                           "Читайте также: <a href=a>Якоря</a>", "Follow Ines Falk on Mastodon."})
    CHECK(serves("<p>" + std::string(line)));
}

TEST_CASE("counts of comments and minutes are no text") {
  for (const char* line : {"12 comments", "2 hours ago", "1.2k shares", "5 min read"})
    CHECK(serves("<p>" + std::string(line)));
  for (const char* line : {"12 ships", "5"}) CHECK_FALSE(serves("<p>" + std::string(line)));
}

TEST_CASE("credits are short and no sentences") {
  for (const char* line :
       {"Photo: Ines Falk", "Ines Falk/AFP", "© 2024 The Courier", "Foto: dpa", "(Ines Falk/Reuters)"})
    CHECK(serves("<p>" + std::string(line)));
  for (const char* line :
       {"Photographs of the anchor were shown in court.", "(c) any person;", "Source: Act No. 5 of 2001",
        "Copyright Act 1988", "See also section 12.", "More than a hundred ships passed."})
    CHECK_FALSE(serves("<p>" + std::string(line)));
}

TEST_CASE("title, author and date are repeated only at the top") {
  StatedFacts facts;
  facts.title = "Cable cut in the sound";
  facts.authors = {"Ines Falk"};
  facts.dated = true;
  for (const char* line :
       {"Cable cut in the sound", "By INES FALK", "Ines Falk, Port Ellen", "31 January 2024, 10:20"}) {
    CHECK(serves("<p>" + std::string(line), facts, true));
    CHECK_FALSE(serves("<p>" + std::string(line), facts, false));
  }
  CHECK_FALSE(
      serves("<p>Ines Falk dived herself and found the mark of an anchor near the old wreck.", facts, true));
  CHECK(serves("<p>Last updated: Wednesday 31 January 2024 at 10:20 GMT", facts, true));
  CHECK_FALSE(serves("<p>Act of 31 January 2024", facts, true));
  CHECK_FALSE(serves("<p>Regulation of 31 January 2024 on cables and pipes", facts, true));
}
