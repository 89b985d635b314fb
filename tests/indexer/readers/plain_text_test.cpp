
#include "indexer/readers/formats.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;
using namespace std::string_literals;

namespace {

Document document(std::string bytes) {
  Reading reading = read_bytes("text", std::move(bytes));
  REQUIRE(reading.documents.size() == 1);
  return reading.documents[0];
}

}  // namespace

TEST_CASE("a short first line with a blank line after it is the title") {
  const Document titled = document("\n The title \r\n\r\nFirst paragraph.\r\n\r\nSecond.\r\n");
  CHECK(titled.title == "The title");
  CHECK(titled.text == "First paragraph.\n\nSecond.");
  CHECK(titled.id == "in");
}

TEST_CASE("a text without such a line has no title") {
  CHECK(document("One line\nand another\n\nmore").title.empty());
  CHECK(document("One line\nand another\n\nmore").text == "One line\nand another\n\nmore");
  CHECK(document("Only one line").text == "Only one line");
  CHECK(document(std::string(201, 'x') + "\n\nrest").title.empty());
  CHECK(document([] {
          std::string s;
          for (int i = 0; i < 200; ++i) s += "ä";
          return s;
        }() + "\n\nrest")
            .text == "rest");
}

TEST_CASE("Latin-1 and NUL bytes are put right") {
  CHECK(document("W\xE4rme f\xFCr kleine St\xE4"
                 "dte in Gr\xF6\xDF"
                 "e")
            .text == "Wärme für kleine Städte in Größe");
  const Reading reading = read_bytes("text", "a\0b"s);
  CHECK(reading.documents[0].text == "a b");
  CHECK(reading.warnings == std::vector<std::string>{"replaced 1 NUL bytes"});
}

TEST_CASE("an empty or blank text is rejected") {
  CHECK(read_bytes("text", "").rejected == std::vector<BadRecord>{{"in", "empty file"}});
  CHECK(read_bytes("text", " \n\n").rejected == std::vector<BadRecord>{{"in", "no text and no title"}});
}

TEST_CASE("text is what nothing else claims, unless it is binary or another kind of file") {
  CHECK(sniff_plain_text({"Some words.", "", true}) == Likeness::last_resort);
  CHECK(sniff_plain_text({"Some words.", "42", true}) == Likeness::last_resort);
  CHECK(sniff_plain_text({"a few \0 NULs in a long enough text are no harm to anybody"s, "txt", true}) ==
        Likeness::last_resort);
  CHECK(sniff_plain_text({"W\xE4rme", "txt", true}) == Likeness::last_resort);
  CHECK(sniff_plain_text({"{\\pwd1 words}", "txt", true}) == Likeness::no);
  CHECK(sniff_plain_text({"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"s, "", false}) == Likeness::no);
  CHECK(sniff_plain_text({"body { color: red }", "css", true}) == Likeness::no);
  CHECK(sniff_plain_text({"<?xml version=\"1.0\"?><a/>", "txt", true}) == Likeness::no);
}
