#include "indexer/extractors/office/xlsx.h"

#include "indexer/extractors/office/office_open_xml.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

const std::string spreadsheet = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

// A workbook with one sheet called Fares.
std::string workbook(const std::string& rows, const std::string& properties = {}) {
  const std::string office = "http://schemas.openxmlformats.org/";
  const auto link = [&](const std::string& type, const std::string& target) {
    return "<Relationship Id='" + type + "' Type='http://x.example/" + type + "' Target='" + target + "'/>";
  };
  return zip_file(
      {{"xl/workbook.xml",
        "<workbook" + spreadsheet + " xmlns:r='" + office + "officeDocument/2006/relationships'>" +
            properties + "<sheets><sheet name='Fares' r:id='worksheet' state='hidden'/></sheets></workbook>"},
       {"xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='" + office + "package/2006/relationships'>" + link("worksheet", "sheet1.xml") +
            link("sharedStrings", "strings.xml") + link("styles", "styles.xml") + "</Relationships>"},
       {"xl/strings.xml", "<sst" + spreadsheet +
                              "><si><t>Line</t></si><si><r><t>Sin</t></r><r><t>ce</t></r>"
                              "<rPh><t>x</t></rPh></si></sst>"},
       {"xl/styles.xml",
        "<styleSheet" + spreadsheet +
            "><numFmts><numFmt numFmtId='164' formatCode='[Red]dd\"m\"/yyyy h:mm'/></numFmts>"
            "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
            "<xf numFmtId='10'/></cellXfs></styleSheet>"},
       {"xl/sheet1.xml", "<worksheet" + spreadsheet + "><sheetData>" + rows + "</sheetData></worksheet>"}});
}

std::string text_of_workbook(const std::string& rows, const std::string& properties = {}) {
  return extracted(extract_office_open_xml, workbook(rows, properties)).text;
}

}  // namespace

TEST_CASE("cells of a workbook are texts as people read them") {
  CHECK(text_of_workbook(
            "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
            "<row r='3'><c r='A3' t='inlineStr'><is><t>N7</t></is></c><c r='B3' s='1'><v>44260</v></c>"
            "<c s='2'><v>44260.421527</v></c><c s='3'><v>0.125</v></c><c><v>0.1000000000000000056</v></c>"
            "<c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c><c t='str'><v>sum</v></c></row>") ==
        "Fares\n\nLine\tSince\nN7\t2021-03-05\t2021-03-05 10:07\t12.5%\t0.1\tTRUE\tsum");
}

TEST_CASE("days may count from 1904") {
  CHECK(text_of_workbook("<row><c s='1'><v>42798</v></c></row>", "<workbookPr date1904='1'/>") ==
        "Fares\n\n2021-03-05");
}

TEST_CASE("a sheet with a header can be records") {
  const std::string rows =
      "<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
      "<row r='2'><c t='str'><v>N7, \"night\"</v></c></row>";
  CHECK(extracted(extract_office_open_xml, workbook(rows), true).embedded ==
        std::vector<EmbeddedFile>{{"Fares.csv", "Line,Since\r\n\"N7, \"\"night\"\"\"\r\n"}});
}

TEST_CASE("cells far outside of a sheet cost no memory") {
  const ExtractedDocument document = extracted(
      extract_office_open_xml, workbook("<row r='4000000000'><c r='ZZZZZZ4000000000'><v>1</v></c></row>"));
  CHECK(document.text.empty());
  CHECK(document.warnings ==
        std::vector<std::string>{"1 cells of the sheet Fares are left out: it is too large"});
}
