#include "indexer/extractors/office/xml_namespaces.h"

#include <unordered_map>

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

// Office Open XML has two sets of namespaces, of its transitional and its strict form.
const std::unordered_map<std::string_view, std::string_view>& prefixes_by_namespace() {
  static const std::unordered_map<std::string_view, std::string_view> table = {
      // Office Open XML (ISO 29500): text, sheets, presentations, and what they share.
      {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"},
      {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"},
      {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x:"},
      {"http://purl.oclc.org/ooxml/spreadsheetml/main", "x:"},
      {"http://schemas.openxmlformats.org/presentationml/2006/main", "p:"},
      {"http://purl.oclc.org/ooxml/presentationml/main", "p:"},
      {"http://schemas.openxmlformats.org/drawingml/2006/main", "a:"},
      {"http://purl.oclc.org/ooxml/drawingml/main", "a:"},
      {"http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"},
      {"http://purl.oclc.org/ooxml/drawingml/chart", "c:"},
      {"http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"},
      {"http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"},
      {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"},
      {"http://purl.oclc.org/ooxml/officeDocument/math", "m:"},
      {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"},
      {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"},
      {"http://schemas.openxmlformats.org/package/2006/relationships", "rel:"},
      {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp:"},
      {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"},
      {"urn:schemas-microsoft-com:vml", "v:"},
      {"urn:schemas-microsoft-com:office:office", "o:"},
      {"http://schemas.microsoft.com/office/powerpoint/2018/8/main", "p188:"},
      {"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments", "xtc:"},
      // Dublin Core, in all of them.
      {"http://purl.org/dc/elements/1.1/", "dc:"},
      {"http://purl.org/dc/terms/", "dcterms:"},
      // OpenDocument 1.x.
      {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:"},
      {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:"},
      {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:"},
      {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:"},
      {"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "presentation:"},
      {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:"},
      {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta:"},
      {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:"},
      {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg:"},
      {"http://openoffice.org/2000/office", "office:"},
      {"http://openoffice.org/2000/text", "text:"},
      {"http://openoffice.org/2000/table", "table:"},
      {"http://openoffice.org/2000/drawing", "draw:"},
      {"http://openoffice.org/2000/meta", "meta:"},
      {"http://www.w3.org/1999/xlink", "xlink:"},
      {"http://www.w3.org/1998/Math/MathML", "math:"},
      // EPUB.
      {"urn:oasis:names:tc:opendocument:xmlns:container", "container:"},
      {"http://www.idpf.org/2007/opf", "opf:"},
      {"http://www.idpf.org/2007/ops", "epub:"},
      {"http://www.daisy.org/z3986/2005/ncx/", "ncx:"},
      {"http://www.w3.org/1999/xhtml", "html:"},
      {"http://www.w3.org/2001/04/xmlenc#", "enc:"},
      {"http://www.w3.org/XML/1998/namespace", "xml:"},
  };
  return table;
}

}  // namespace

std::string prefix_of_namespace(std::string_view uri) {
  if (uri.empty()) return {};
  const auto found = prefixes_by_namespace().find(uri);
  return std::string(found == prefixes_by_namespace().end() ? "other:"sv : found->second);
}

}  // namespace broadsheet::extraction
