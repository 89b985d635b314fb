#include "indexer/extractors/office/odf.h"

#include "indexer/extraction/text_marks.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

ExtractedDocument read_odf(const std::string& bytes, bool sheet_rows = false) {
  return extracted(extract_open_document, bytes, sheet_rows);
}

std::string text_of_odf(const std::string& body) {
  return read_odf(odf_file("text", body)).text;
}

std::string sheet_file(const std::string& rows) {
  return odf_file("spreadsheet", "<table:table table:name='Fares'>" + rows + "</table:table>");
}

std::string cell(const std::string& text) {
  return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
}

}  // namespace

TEST_CASE("paragraphs of an OpenDocument text are apart, items of a list are lines") {
  CHECK(text_of_odf(
            "<text:h>Fares</text:h><text:p>They  rise<text:s text:c='2'/>by\n<text:span>5</text:span>"
            "<text:tab/>%.<text:line-break/>Now.</text:p><text:list><text:list-item><text:p>Buses</text:p>"
            "</text:list-item><text:list-item><text:p>Trams</text:p></text:list-item></text:list>") ==
        "Fares\n\nThey rise by 5\t%.\nNow.\n\nBuses\nTrams");
}

TEST_CASE("in an OpenDocument text a row of a table is a line") {
  CHECK(text_of_odf("<table:table><table:table-header-rows><table:table-row>" + cell("Line") + cell("Fare") +
                    "</table:table-row></table:table-header-rows><table:table-row>" + cell("N7") +
                    "<table:covered-table-cell/>" + cell("2.80") + "</table:table-row></table:table>") ==
        "Line\tFare\nN7\t2.80");
}

TEST_CASE("notes and text boxes of an OpenDocument text stand behind their paragraph, comments at the end") {
  CHECK(text_of_odf(
            "<text:p>Costs "
            "fell.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See "
            "annex.</text:p></text:note-body></text:note><office:annotation><dc:creator>Ada Poe</dc:creator>"
            "<dc:date>2021-03-04</dc:date><text:p>Check this.</text:p></office:annotation></text:p>"
            "<text:p>Next<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame>."
            "</text:p>") == "Costs fell.\n\nSee annex.\n\nNext.\n\nIn the box\n\nAda Poe: Check this.");
}

TEST_CASE("deletions that an OpenDocument text keeps are left out") {
  CHECK(text_of_odf("<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p>"
                    "</text:deletion></text:changed-region></text:tracked-changes><text:p>new</text:p>") ==
        "new");
}

TEST_CASE("properties of an OpenDocument file are values, the title style is the title") {
  const ExtractedDocument document =
      read_odf(odf_file("text", "<text:p text:style-name='P1'>Night buses</text:p>",
                        "<meta:initial-creator>Ada Poe</meta:initial-creator><dc:creator>Bo Rex</dc:creator>"
                        "<meta:creation-date>2021-03-04T10:00:00</meta:creation-date>"
                        "<meta:keyword>nights</meta:keyword><meta:keyword>buses</meta:keyword>"));
  CHECK(document.values ==
        std::vector<std::pair<std::string, std::string>>{{"title", "Night buses"},
                                                         {"author", "Ada Poe"},
                                                         {"created", "2021-03-04T10:00:00"},
                                                         {"keywords", "nights"},
                                                         {"keywords", "buses"}});
}

TEST_CASE("each slide of a presentation begins with a page mark, speaker notes come behind it") {
  const std::string mark(page_mark);
  CHECK(
      read_odf(
          odf_file("presentation",
                   "<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>Budget"
                   "</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box>"
                   "<text:p>Say hello</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"
                   "<draw:page><draw:custom-shape><text:p>End</text:p></draw:custom-shape></draw:page>"))
          .text == mark + "Budget\n\nSay hello\n\n" + mark + "End");
}

TEST_CASE("a sheet is a text: its name, then a line a row") {
  const std::string rows =
      "<table:table-row>" + cell("Line") + cell("Fare") +
      "<table:table-cell table:number-columns-repeated='16382'/></table:table-row>"
      "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>"
      "<table:table-row>" +
      cell("N7") +
      "<table:table-cell office:value-type='date' office:date-value='2021-03-04'><text:p>04/03/21"
      "</text:p></table:table-cell>" +
      cell("#REF!") + "</table:table-row>";
  CHECK(read_odf(sheet_file(rows)).text == "Fares\n\nLine\tFare\nN7\t2021-03-04");
  CHECK(read_odf(sheet_file(rows), true).embedded ==
        std::vector<EmbeddedFile>{{"Fares.csv", "Line,Fare\r\nN7,2021-03-04\r\n"}});
}

TEST_CASE("a sheet without a header stays a text") {
  const std::string rows = "<table:table-row>" + cell("1") + cell("2") + "</table:table-row>";
  CHECK(read_odf(sheet_file(rows), true).text == "Fares\n\n1\t2");
}

TEST_CASE("a formula is a linear text in its line") {
  const std::string content = odf_content(
      "text", "<text:p>So <draw:frame><draw:object xlink:href='./Object 1'/></draw:frame>.</text:p>");
  const std::string formula =
      "<math "
      "xmlns='http://www.w3.org/1998/Math/MathML'><semantics><mrow><mi>E</mi><mo>=</mo><mn>4</mn></mrow>"
      "<annotation>E = 4</annotation></semantics></math>";
  CHECK(read_odf(zip_file({{"content.xml", content}, {"Object 1/content.xml", formula}})).text == "So E=4.");
}

TEST_CASE("flat files are read") {
  CHECK(read_odf(odf_content("text", "<text:p>Flat</text:p>")).text == "Flat");
}

TEST_CASE("an encrypted OpenDocument file is a fault") {
  const std::string manifest =
      "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry>"
      "<m:encryption-data/></m:file-entry></m:manifest>";
  CHECK(fault_of(extract_open_document,
                 zip_file({{"META-INF/manifest.xml", manifest}, {"content.xml", "?"}})) ==
        "encrypted; save it without a password first");
}
