
#include "indexer/readers/formats.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

Document document(std::string bytes) {
  Reading reading = read_bytes("html", std::move(bytes));
  REQUIRE(reading.documents.size() == 1);
  return reading.documents[0];
}

const std::string paragraph =
    "The ministry said on Tuesday that the cable would be repaired within ten days, weather permitting.";

}  // namespace

TEST_CASE("a page becomes a document") {
  const Document read = document(
      "<!doctype html><html lang=en><head><meta charset=utf-8><title>Cable cut</title>"
      "<meta name=date content=2024-01-31></head><body><nav><a href=/>Home</a></nav>"
      "<h1>Cable cut</h1><p>" +
      paragraph + "</p></body></html>");
  CHECK(read.id == "in");
  CHECK(read.title == "Cable cut");
  CHECK(read.text == paragraph);
  CHECK(read.language == "en");
  CHECK(iso_date(*read.date) == "2024-01-31");
}

TEST_CASE("a page is converted from the encoding that it declares") {
  for (const char* declaration : {"<meta charset=iso-8859-2>",
                                  "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ISO-8859-2'>"})
    CHECK(document("<html><head>" + std::string(declaration) + "</head><p>za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1")
              .text == "zażółć gęślą");
  CHECK(document("<?xml version='1.0' encoding='iso-8859-2'?><html><p>g\xEA\xB6l\xB1").text == "gęślą");
}

TEST_CASE("a date may stand in a line of its own above the text") {
  CHECK(iso_day(*document("<p>Cable cut</p><p>24 September 2019, by Katrien Mols</p><p>" + paragraph).date) ==
        "2019-09-24");
  CHECK_FALSE(document("<p>Budget 2019</p><p>" + paragraph).date);
}

TEST_CASE("a title that is a file's name gives way to the first line") {
  CHECK(document("<title>final_v2.docx</title><p>Regulation on cables</p><p>" + paragraph).title ==
        "Regulation on cables");
}

TEST_CASE("a page nested by the hundred thousand is read as bare text") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  const Reading reading = read_bytes("html", "<html>" + deep + "text in the depth");
  REQUIRE(reading.documents.size() == 1);
  CHECK(reading.documents[0].text == "text in the depth");
  CHECK(reading.warnings == std::vector<std::string>{"elements nested too deeply: read without structure"});
}

TEST_CASE("an empty page and one without text are rejected") {
  CHECK(read_bytes("html", "").rejected == std::vector<BadRecord>{{"in", "empty file"}});
  CHECK(read_bytes("html", "<html><script>x()</script>").rejected ==
        std::vector<BadRecord>{{"in", "no text and no title"}});
}

TEST_CASE("pages are recognised by how they begin") {
  CHECK(sniff_html({"\n<!DOCTYPE html><p>", "txt", true}) == Likeness::sure);
  CHECK(sniff_html({"<HTML>", "", true}) == Likeness::sure);
  CHECK(sniff_html({"<?xml version=\"1.0\"?>\n<html xmlns=\"x\">", "", true}) == Likeness::sure);
  CHECK(sniff_html({"<!-- saved --><html>", "", true}) == Likeness::sure);
  CHECK(sniff_html({"<?xml version=\"1.0\"?><rss>", "xml", true}) == Likeness::with_extension);
}
