#include "indexer/extractors/office/docx.h"

#include "indexer/extractors/office/office_open_xml.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

std::string text_of_docx(const std::string& body, const Members& parts = {}) {
  return extracted(extract_office_open_xml, docx_file(body, parts)).text;
}

std::string run(const std::string& content) {
  return "<w:r>" + content + "</w:r>";
}

const std::string core =
    "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' "
    "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'>";

}  // namespace

TEST_CASE("paragraphs of a Word document are apart, items of a list are lines") {
  const std::string item = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr></w:pPr>";
  CHECK(text_of_docx(docx_paragraph("Fares rise.") + docx_paragraph("") + "<w:p>" + item +
                     run("<w:t>Buses</w:t>") + "</w:p><w:p>" + item + run("<w:t>Trams</w:t>") + "</w:p>" +
                     docx_paragraph("Boats stay free.")) ==
        "Fares rise.\n\nBuses\nTrams\n\nBoats stay free.");
}

TEST_CASE("a row of a table is a line") {
  const std::string cell = "<w:tc><w:tcPr/>", end = "</w:tc>";
  CHECK(text_of_docx(docx_paragraph("Before") + "<w:tbl><w:tr>" + cell + docx_paragraph("Line") + end + cell +
                     docx_paragraph("Fare") + end + "</w:tr><w:tr>" + cell + docx_paragraph("N7") +
                     docx_paragraph("night") + end + cell + docx_paragraph("2.80") + end + "</w:tr></w:tbl>" +
                     docx_paragraph("After")) == "Before\n\nLine\tFare\nN7 night\t2.80\n\nAfter");
}

TEST_CASE("tracked changes: what stands is read") {
  CHECK(text_of_docx("<w:p>" + run("<w:t xml:space='preserve'>The </w:t>") + "<w:del w:id='1'>" +
                     run("<w:delText>old</w:delText>") + "</w:del><w:ins w:id='2'>" + run("<w:t>new</w:t>") +
                     "</w:ins>" + run("<w:t xml:space='preserve'> bridge</w:t>") + "<w:moveFrom w:id='3'>" +
                     run("<w:t>, moved</w:t>") + "</w:moveFrom></w:p>") == "The new bridge");
  CHECK(text_of_docx("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("<w:t>One </w:t>") +
                     "</w:p>" + docx_paragraph("line")) == "One line");
  CHECK(text_of_docx("<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>" + docx_paragraph("gone") +
                     "</w:tc></w:tr><w:tr><w:tc>" + docx_paragraph("stays") + "</w:tc></w:tr></w:tbl>") ==
        "stays");
}

TEST_CASE("footnotes stand behind their paragraph, comments at the end") {
  const std::string notes = docx_part(
      "footnotes", "<w:footnote w:type='separator' w:id='0'>" + docx_paragraph("---") +
                       "</w:footnote><w:footnote w:id='2'>" + docx_paragraph("See annex.") + "</w:footnote>");
  const std::string comments = docx_part(
      "comments", "<w:comment w:id='0' w:author='Ada Poe'>" + docx_paragraph("Check this.") + "</w:comment>");
  CHECK(text_of_docx("<w:p>" + run("<w:t>Costs fell.</w:t>") + run("<w:footnoteReference w:id='2'/>") +
                         run("<w:commentReference w:id='0'/>") + "</w:p>" + docx_paragraph("Next."),
                     {{"word/footnotes.xml", notes}, {"word/comments.xml", comments}}) ==
        "Costs fell.\n\nSee annex.\n\nNext.\n\nAda Poe: Check this.");
}

TEST_CASE("of a field the result is read, not its code") {
  const auto mark = [](const std::string& type) { return run("<w:fldChar w:fldCharType='" + type + "'/>"); };
  CHECK(text_of_docx("<w:p>" + run("<w:t xml:space='preserve'>Page </w:t>") + mark("begin") +
                     run("<w:instrText>IF </w:instrText>") + mark("begin") +
                     run("<w:instrText>PAGE</w:instrText>") + mark("separate") + run("<w:t>99</w:t>") +
                     mark("end") + mark("separate") + run("<w:t>12</w:t>") + mark("end") +
                     run("<w:t>.</w:t>") + "</w:p>") == "Page 12.");
}

TEST_CASE("a text box is read once, behind its paragraph") {
  const auto box = [](const std::string& form) {
    return "<mc:" + form + "><w:pict><w:txbxContent>" + docx_paragraph("In the box") +
           "</w:txbxContent></w:pict></mc:" + form + ">";
  };
  CHECK(
      text_of_docx("<w:p>" +
                   run("<mc:AlternateContent>" + box("Choice") + box("Fallback") + "</mc:AlternateContent>") +
                   run("<w:t>Around it</w:t>") + "</w:p>") == "Around it\n\nIn the box");
}

TEST_CASE("single characters, formulas and readings are text") {
  CHECK(text_of_docx("<w:p>" +
                     run("<w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:tab/><w:t>a</w:t><w:br/>"
                         "<w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t>"
                         "<w:sym w:font='Symbol' w:char='F061'/>") +
                     "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath></w:p>") == "coop\ta\nb\u2011cαx+y");
  CHECK(text_of_docx("<w:p>" +
                     run("<w:ruby><w:rt>" + run("<w:t>とうきょう</w:t>") + "</w:rt><w:rubyBase>" +
                         run("<w:t>東京</w:t>") + "</w:rubyBase></w:ruby>") +
                     "</w:p>") == "東京(とうきょう)");
  CHECK(text_of_docx("<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr>" + run("<w:t>O</w:t>") + "</w:p>" +
                     docx_paragraph("nce")) == "Once");
}

TEST_CASE("content controls, smart tags and links are read through") {
  CHECK(text_of_docx("<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:p><w:hyperlink r:id='r'>"
                     "<w:smartTag>" +
                     run("<w:t>Lisbon</w:t>") + "</w:smartTag></w:hyperlink></w:p></w:sdtContent></w:sdt>") ==
        "Lisbon");
}

TEST_CASE("texts of a chart stand behind its paragraph") {
  CHECK(text_of_docx(
            "<w:p>" + run("<w:t>Figure 1</w:t><w:drawing><c:chart r:id='chart'/></w:drawing>") + "</w:p>",
            {{"word/charts/chart1.xml", docx_part("x",
                                                  "<c:title><a:p><a:r><a:t>Fares</a:t></a:r></a:p></c:title>"
                                                  "<c:strCache><c:v>Bus</c:v></c:strCache>"
                                                  "<c:numCache><c:v>2.8</c:v></c:numCache>")}}) ==
        "Figure 1\n\nFares\nBus");
}

TEST_CASE("properties of a Word document are values") {
  const ExtractedDocument document = extracted(
      extract_office_open_xml,
      docx_file(docx_paragraph("x"),
                {{"docProps/core.xml",
                  core + "<dc:title>Night buses</dc:title><dc:creator>Ada Poe</dc:creator>"
                         "<cp:keywords>transport, nights</cp:keywords>"
                         "<dcterms:created>2021-03-04T10:00:00Z</dcterms:created></cp:coreProperties>"}}));
  CHECK(document.values ==
        std::vector<std::pair<std::string, std::string>>{{"title", "Night buses"},
                                                         {"author", "Ada Poe"},
                                                         {"created", "2021-03-04T10:00:00Z"},
                                                         {"keywords", "transport, nights"}});
}

TEST_CASE("without a title of its own, the first heading is the title") {
  const std::string heading =
      "<w:p><w:pPr><w:pStyle w:val='berschrift1'/></w:pPr>" + run("<w:t>Night buses</w:t>") + "</w:p>";
  const std::string styles =
      docx_part("styles", "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>");
  const ExtractedDocument document = extracted(
      extract_office_open_xml,
      docx_file(heading, {{"word/styles.xml", styles},
                          {"docProps/core.xml",
                           core + "<dc:title>Document1</dc:title><dc:creator>python-docx</dc:creator>"
                                  "</cp:coreProperties>"}}));
  CHECK(document.values == std::vector<std::pair<std::string, std::string>>{{"title", "Night buses"}});
}

TEST_CASE("embedded files are given as they are") {
  const std::string bytes = docx_file(docx_paragraph("x"), {{"word/embeddings/fares.csv", "line,fare\n"}});
  CHECK(extracted(extract_office_open_xml, bytes).embedded ==
        std::vector<EmbeddedFile>{{"fares.csv", "line,fare\n"}});
}

TEST_CASE("entities and files outside are never read") {
  const std::string body = docx_part("document", docx_paragraph("a&all;&file;b"));
  const std::string type =
      "<!DOCTYPE d [<!ENTITY ten 'xxxxxxxxxx'><!ENTITY all '&ten;&ten;'>"
      "<!ENTITY file SYSTEM 'file:///etc/passwd'>]>";
  const ExtractedDocument document =
      extracted(extract_office_open_xml, zip_file({{"word/document.xml", type + body}}));
  CHECK(document.text == "ab");
  CHECK(document.warnings == std::vector<std::string>{"word/document.xml is damaged: read in part"});
}

TEST_CASE("what is damaged is read in part, with a warning") {
  std::string bytes = docx_file(docx_paragraph("First.") + "<w:p></w:broken>" + docx_paragraph("Second."));
  const ExtractedDocument document = extracted(extract_office_open_xml, bytes);
  CHECK(document.text.starts_with("First."));
  CHECK(document.warnings == std::vector<std::string>{"word/document.xml is damaged: read in part"});
}

TEST_CASE("a bomb inside of a Word document is a fault") {
  const std::string bytes = docx_file(docx_paragraph(std::string(300u << 20, 'a')));
  CHECK(fault_of(extract_office_open_xml, bytes) ==
        "unpacks to more than 256 MiB, which no document does; split it");
}

TEST_CASE("a zip file without a document is a fault") {
  CHECK(fault_of(extract_office_open_xml, zip_file({{"a.txt", "x"}})) ==
        "has no part with a document; open it with an office program and save it again");
  CHECK(fault_of(extract_office_open_xml, "PK\x03\x04") ==
        "damaged zip file; get it again from where it came");
}

TEST_CASE("a zip file without its directory is read member by member") {
  const std::string bytes = docx_file(docx_paragraph("First."));
  const ExtractedDocument document =
      extracted(extract_office_open_xml, bytes.substr(0, bytes.rfind("PK\x01\x02") - 100));
  CHECK(document.text == "First.");
  CHECK(document.warnings.back() == "damaged zip file: parts may be missing");
}
