#include "indexer/extractors/pdf/pictures.h"

#include "tests/support/catch.h"
#include "tests/support/pdf_writer.h"

using namespace broadsheet::extraction;
using broadsheet::testing::PdfWriter;

namespace {

struct NoBudget : TimeBudget {
  void part_done() override {}
};

/// The head of the picture of a page.
std::string picture_head(PdfWriter& writer, const std::string& page) {
  NoBudget budget;
  const ExtractedDocument document = extract_page_image({"pdf-page", page, {}, writer.bytes()}, budget);
  REQUIRE(document.embedded.size() == 1);
  CHECK(document.embedded.front().name == "page.pgm");
  return document.embedded.front().bytes.substr(0, document.embedded.front().bytes.find("\n255\n"));
}

}  // namespace

TEST_CASE("a page is drawn in grey at 300 dots per inch") {
  PdfWriter writer;
  CHECK(picture_head(writer.page({}).page({{}, "", 72, 144}), "2") == "P5\n300 600");
}

TEST_CASE("a huge page is drawn more coarsely") {
  PdfWriter writer;
  CHECK(picture_head(writer.page({{}, "", 7200, 7200}), "1") == "P5\n6325 6325");
}

TEST_CASE("a page that is not there is a fault") {
  PdfWriter writer;
  NoBudget budget;
  CHECK_THROWS_AS(extract_page_image({"pdf-page", "2", {}, writer.page({}).bytes()}, budget),
                  ExtractionFault);
}
