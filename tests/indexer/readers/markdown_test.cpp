
#include "indexer/readers/formats.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

Document document(std::string bytes) {
  Reading reading = read_bytes("markdown", std::move(bytes));
  REQUIRE(reading.documents.size() == 1);
  return reading.documents[0];
}

}  // namespace

TEST_CASE("front matter and body make one document") {
  const Document read =
      document("---\nid: p-1\ntitle: Short\ndate: 2024-01-31\n---\n# Long title\n\nText *here*.\n");
  CHECK(read.id == "p-1");
  CHECK(read.title == "Short");
  CHECK(iso_date(*read.date) == "2024-01-31");
  CHECK(read.text == "Long title\n\nText here.");
}

TEST_CASE("a heading that is the title is not repeated in the text") {
  CHECK(document("# The title\n\nText.").title == "The title");
  CHECK(document("# The title\n\nText.").text == "Text.");
  CHECK(document("---\ntitle: The title\n---\n# The *title*\n\nText.").text == "Text.");
  CHECK(document("# The title\n\nText.").id == "in");
}

TEST_CASE("front matter with keys shows Markdown, anything else needs the extension") {
  CHECK(sniff_markdown({"---\ntitle: A\n---\nText", "", true}) == Likeness::sure);
  CHECK(sniff_markdown({"---\nno keys\n---\nText", "", true}) == Likeness::with_extension);
  CHECK(sniff_markdown({"# Heading\n", "txt", true}) == Likeness::with_extension);
}
