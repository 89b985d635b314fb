#include "indexer/extractors/pdf/pdf.h"

#include "indexer/extraction/text_marks.h"
#include "tests/support/catch.h"
#include "tests/support/pdf_writer.h"

using namespace broadsheet::extraction;
using broadsheet::testing::PdfPage;
using broadsheet::testing::PdfWriter;

namespace {

struct CountingBudget : TimeBudget {
  int parts = 0;
  void part_done() override { ++parts; }
};

ExtractedDocument extracted(PdfWriter& writer) {
  CountingBudget budget;
  return extract_pdf({"pdf", "a.pdf", {}, writer.bytes()}, budget);
}

std::string text(PdfPage page) {
  PdfWriter writer;
  return without_marks(extracted(writer.page(std::move(page))).text);
}

std::string fault(const std::string& bytes) {
  CountingBudget budget;
  try {
    extract_pdf({"pdf", "a.pdf", {}, bytes}, budget);
  } catch (const ExtractionFault& thrown) {
    return thrown.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("text, title, author, date, bookmarks and files of a PDF") {
  PdfWriter writer;
  writer.page({{{50, 80, "Shared Water", 20}, {50, 120, "Five provinces agreed to share it."}}})
      .information("Title", "untitled")
      .information("Author", "Ines Falk")
      .information("CreationDate", "D:20240305101010Z")
      .bookmark("Summary")
      .embedded("annex.csv", "a;b");
  CHECK(extracted(writer) ==
        ExtractedDocument{{{"title", "Shared Water"},
                           {"author", "Ines Falk"},
                           {"created", "2024-03-05T10:10:10Z"},
                           {"section", "Summary"}},
                          std::string(page_mark) + "Shared Water\n\nFive provinces agreed to share it.",
                          {{"annex.csv", "a;b"}},
                          {}});
}

TEST_CASE("the budget hears of each page") {
  PdfWriter writer;
  CountingBudget budget;
  extract_pdf({"pdf", "a.pdf", {}, writer.page({{{50, 50, "a"}}}).page({}).page({}).bytes()}, budget);
  CHECK(budget.parts == 3);
}

TEST_CASE("turned pages and turned text are read upright") {
  CHECK(text({{{50, 50, "Some text of the page"}}, "", 595, 842, 90}) == "Some text of the page");
  for (const int turns : {1, 2, 3})
    CHECK(text({{{300, 400, "Some turned text", 10, "Helvetica", turns}}}) == "Some turned text");
}

TEST_CASE("two columns with a footnote") {
  PdfPage page;
  for (int i = 0; i < 8; ++i) {
    page.runs.push_back({50, 100.0 + 12 * i, "left column with some words of text"});
    page.runs.push_back({300, 100.0 + 12 * i, "right column with some more of them"});
  }
  page.runs.push_back({50, 780, "1 A note at its foot.", 7});
  const std::string read = text(page);
  CHECK(read.find("right") > read.rfind("left"));
  CHECK(read.find("1 A note") > read.rfind("right"));
}

TEST_CASE("pictures without text are counted") {
  PdfWriter writer;
  const PdfPage picture{{}, "10 10 100 100 re f\n"};
  CHECK(extracted(writer.page(picture).page({}).page({{{50, 50, "Text"}}})).warnings ==
        std::vector<std::string>{"1 of 3 pages are pictures without text; --ocr reads them"});
}

TEST_CASE("files that cannot be read say why") {
  PdfWriter scanned, empty;
  CHECK(fault(scanned.page({{}, "10 10 100 100 re f\n"}).bytes()) ==
        "scanned: no page has text; add --ocr LANGUAGES");
  CHECK(fault(empty.page({}).bytes()) == "no page has text");
  CHECK(fault("no PDF at all") == "damaged beyond repair, or no PDF; save it anew");
}
