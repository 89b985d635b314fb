#include "tests/indexer/extractors/office/office_samples.h"

#include <algorithm>
#include <array>
#include <random>

#include "indexer/extractors/office/epub.h"
#include "indexer/extractors/office/odf.h"
#include "indexer/extractors/office/office_open_xml.h"
#include "indexer/extractors/office/old_office.h"
#include "indexer/extractors/office/rtf.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/indexer/extractors/office/old_office_files.h"
#include "tests/support/zip_file.h"

namespace broadsheet::testing {
namespace {

using namespace broadsheet::extraction;

std::string sample_docx() {
  return docx_file(
      docx_paragraph("Fares rise.") + "<w:tbl><w:tr><w:tc>" + docx_paragraph("N7") +
          "</w:tc></w:tr></w:tbl><w:p><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
      {{"word/footnotes.xml",
        docx_part("footnotes", "<w:footnote w:id='2'>" + docx_paragraph("See.") + "</w:footnote>")}});
}

std::string sample_xlsx() {
  return zip_file(
      {{"xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"}});
}

std::string sample_epub() {
  return zip_file({{"a.opf",
                    "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='a' href='a.html'/>"
                    "</manifest><spine><itemref idref='a'/></spine></package>"},
                   {"a.html", "<p>It began.<p>It ended."}});
}

std::string sample_ods() {
  return odf_content(
      "spreadsheet",
      "<table:table table:name='A'><table:table-row table:number-rows-repeated='9'>"
      "<table:table-cell table:number-columns-repeated='9'><text:p>x</text:p></table:table-cell>"
      "</table:table-row></table:table>");
}

std::string sample_xls() {
  return xls_file(
      xls_record(0x00FC,
                 low_first(1, 4) + low_first(1, 4) + low_first(8, 2) + std::string(1, '\0') + "Port") +
          xls_record(0x003C, "\1s\0e\0"),
      xls_record(0x00FD, low_first(0, 6) + low_first(0, 4)) +
          xls_record(0x00BD, low_first(1, 4) + low_first(0, 2) + low_first(9, 4) + low_first(1, 2)));
}

std::size_t below(std::mt19937& random, std::size_t end) {
  return end == 0 ? 0 : random() % end;
}

}  // namespace

std::vector<OfficeSample> office_samples() {
  const std::string rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 A;}}{\\info{\\title T}{\\creatim\\yr2021\\mo3}}"
      "\\pard Fares \\'e9\\u8364?{\\footnote See.}{\\*\\x y}\\par\\trowd\\intbl a\\cell b\\cell\\row"
      "{\\field{\\*\\fldinst X}{\\fldrslt y}}{\\pict\\bin3 abc}{\\*\\annotation c\\par}\\par}";
  return {
      {"package", "docx", extract_office_open_xml, sample_docx()},
      {"package", "xlsx", extract_office_open_xml, sample_xlsx()},
      {"package", "odt", extract_open_document, odf_file("text", "<text:p>Fares</text:p>", "<dc:title/>")},
      {"package", "fods", extract_open_document, sample_ods()},
      {"package", "epub", extract_epub, sample_epub()},
      {"rtf", "rtf", extract_rtf, rtf},
      {"compound", "doc", extract_old_office,
       doc_file("Costs fell.\rN7\7" + std::string("2.80\7\7"), "See.\r", "Costs")},
      {"compound", "xls", extract_old_office, sample_xls()},
      {"compound", "ppt", extract_old_office, ppt_file("Budget", "Point", "Hello")}};
}

std::string damaged(const std::string& bytes, std::uint32_t seed) {
  static const std::array<std::string, 5> numbers = {std::string(4, '\0'), "\xff\xff\xff\xff",
                                                     "\xff\xff\xff\x7f", std::string("\1\0\0\0", 4), "\x80"};
  std::mt19937 random(seed);
  std::string out = bytes;
  for (std::size_t changes = 1 + below(random, 20); changes > 0 && !out.empty(); --changes) {
    const std::size_t at = below(random, out.size()), other = below(random, out.size());
    const std::size_t size = 1 + below(random, 100);
    switch (below(random, 16)) {
      case 0:
        out.erase(at, size);
        break;
      case 1:
        out.insert(at, out.substr(other, size));
        break;
      case 2:
        out.replace(at, std::min(size, out.size() - at), out.substr(other, size));
        break;
      case 3:
      case 4:
        out.replace(at, std::min<std::size_t>(4, out.size() - at), numbers[below(random, 5)]);
        break;
      case 5:
        if (below(random, 4) == 0) out.resize(at);
        break;
      default:
        out[at] = static_cast<char>(random());
    }
  }
  return out;
}

}  // namespace broadsheet::testing
