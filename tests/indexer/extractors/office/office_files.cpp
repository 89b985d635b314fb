#include "tests/indexer/extractors/office/office_files.h"

#include "tests/support/zip_file.h"

namespace broadsheet::testing {
namespace {

using namespace broadsheet::extraction;

struct FreeTime : TimeBudget {
  void part_done() override {}
};

const std::string ooxml = "http://schemas.openxmlformats.org/";

std::string relationship(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id='" + id + "' Type='" + ooxml + "officeDocument/2006/relationships/" + type +
         "' Target='" + target + "'/>";
}

std::string relationships(const std::string& content) {
  return "<Relationships xmlns='" + ooxml + "package/2006/relationships'>" + content + "</Relationships>";
}

std::string odf_root(const std::string& name, const std::string& content) {
  std::string out = "<office:" + name;
  for (const std::string prefix : {"office", "text", "table", "drawing", "presentation", "style", "meta"})
    out += " xmlns:" + (prefix == "drawing" ? "draw" : prefix) +
           "='urn:oasis:names:tc:opendocument:xmlns:" + prefix + ":1.0'";
  return out + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xlink='http://www.w3.org/1999/xlink'>" +
         content + "</office:" + name + ">";
}

// `word/footnotes.xml` is of type `footnotes`, `word/charts/chart1.xml` of type `chart`.
std::string type_of_part(const std::string& name) {
  const std::size_t begin = name.rfind('/') + 1;
  return name.substr(begin, name.find_first_of(".0123456789", begin) - begin);
}

}  // namespace

ExtractedDocument extracted(Extract extract, const std::string& bytes, bool sheet_rows) {
  FreeTime budget;
  return extract({"", "", {sheet_rows}, bytes}, budget);
}

std::string fault_of(Extract extract, const std::string& bytes) {
  try {
    extracted(extract, bytes);
  } catch (const ExtractionFault& fault) {
    return fault.what();
  }
  return {};
}

std::string docx_part(const std::string& root, const std::string& content) {
  return "<w:" + root + " xmlns:w='" + ooxml + "wordprocessingml/2006/main' xmlns:r='" + ooxml +
         "officeDocument/2006/relationships' xmlns:m='" + ooxml + "officeDocument/2006/math' xmlns:mc='" +
         ooxml + "markup-compatibility/2006' xmlns:a='" + ooxml + "drawingml/2006/main' xmlns:c='" + ooxml +
         "drawingml/2006/chart'>" + content + "</w:" + root + ">";
}

std::string docx_paragraph(const std::string& text) {
  return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string docx_file(const std::string& body, const Members& parts) {
  std::string of_package = relationship("r1", "officeDocument", "word/document.xml");
  std::string of_document;
  for (const auto& [name, bytes] : parts)
    if (name.starts_with("docProps/"))
      of_package += relationship("r2", "metadata/core-properties", name);
    else
      of_document += relationship(type_of_part(name), type_of_part(name), name.substr(name.find('/') + 1));
  Members members = {{"_rels/.rels", relationships(of_package)},
                     {"word/document.xml", docx_part("document", "<w:body>" + body + "</w:body>")},
                     {"word/_rels/document.xml.rels", relationships(of_document)}};
  members.insert(members.end(), parts.begin(), parts.end());
  return zip_file(members);
}

std::string odf_content(const std::string& kind, const std::string& body) {
  return odf_root("document-content",
                  "<office:automatic-styles><style:style style:name='P1' style:parent-style-name='Title'/>"
                  "</office:automatic-styles><office:body><office:" +
                      kind + ">" + body + "</office:" + kind + "></office:body>");
}

std::string odf_file(const std::string& kind, const std::string& body, const std::string& meta) {
  return zip_file({{"mimetype", "application/vnd.oasis.opendocument." + kind},
                   {"content.xml", odf_content(kind, body)},
                   {"meta.xml", odf_root("document-meta", "<office:meta>" + meta + "</office:meta>")}});
}

}  // namespace broadsheet::testing
