#include "indexer/extractors/office/pptx.h"

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/office/office_open_xml.h"
#include "tests/indexer/extractors/office/office_files.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

const std::string namespaces =
    " xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' "
    "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
    "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

std::string shape(const std::string& placeholder, const std::string& text) {
  const std::string kind = placeholder.empty() ? "" : "<p:ph type='" + placeholder + "'/>";
  return "<p:sp><p:nvSpPr><p:nvPr>" + kind + "</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>" + text +
         "</a:t></a:r></a:p></p:txBody></p:sp>";
}

std::string slide(const std::string& root, const std::string& shapes) {
  return "<p:" + root + namespaces + "><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:" + root + ">";
}

std::string links(const Members& targets) {
  std::string out = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  for (const auto& [type, target] : targets)
    out += "<Relationship Id='" + target + "' Type='http://x.example/" + type + "' Target='" + target + "'/>";
  return out + "</Relationships>";
}

}  // namespace

TEST_CASE("slides come in the order of the presentation, each with its title first and its notes last") {
  const std::string mark(page_mark);
  const std::string bytes = zip_file({
      {"ppt/presentation.xml", "<p:presentation" + namespaces +
                                   "><p:sldIdLst><p:sldId r:id='slides/slide2.xml'/>"
                                   "<p:sldId r:id='slides/slide1.xml'/></p:sldIdLst></p:presentation>"},
      {"ppt/_rels/presentation.xml.rels", links({{"slide", "slides/slide1.xml"},
                                                 {"slide", "slides/slide2.xml"},
                                                 {"commentAuthors", "authors.xml"}})},
      {"ppt/authors.xml",
       "<p:cmAuthorLst" + namespaces + "><p:cmAuthor id='7' name='Ada Poe'/></p:cmAuthorLst>"},
      {"ppt/slides/slide1.xml", slide("sld", shape("", "The end"))},
      {"ppt/slides/slide2.xml",
       slide("sld", shape("body", "First point") + shape("title", "Budget") + shape("sldNum", "7"))},
      {"ppt/slides/_rels/slide2.xml.rels",
       links({{"notesSlide", "../notes/n.xml"}, {"comments", "../c.xml"}})},
      {"ppt/notes/n.xml", slide("notes", shape("sldImg", "") + shape("body", "Say hello"))},
      {"ppt/c.xml", "<p:cmLst" + namespaces + "><p:cm authorId='7'><p:text>Check.</p:text></p:cm></p:cmLst>"},
  });
  const ExtractedDocument document = extracted(extract_office_open_xml, bytes);
  CHECK(document.text ==
        mark + "Budget\n\nFirst point\n\nSay hello\n\nAda Poe: Check.\n\n" + mark + "The end");
  CHECK(document.values == std::vector<std::pair<std::string, std::string>>{{"title", "Budget"}});
}
