#include "indexer/extractors/office/epub.h"

#include "tests/indexer/extractors/office/office_files.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

Members book(const std::string& encryption = {}) {
  return {
      {"mimetype", "application/epub+zip"},
      {"META-INF/container.xml",
       "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
       "<rootfile full-path='OPS/book.opf'/></rootfiles></container>"},
      {"META-INF/encryption.xml",
       "<encryption xmlns:e='http://www.w3.org/2001/04/xmlenc#'>" + encryption + "</encryption>"},
      {"OPS/book.opf",
       "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
       "<dc:title>The Night Bus</dc:title><dc:creator>Ada Poe</dc:creator><dc:creator>Bo Rex</dc:creator>"
       "<dc:language>en</dc:language><dc:publisher>Portsea Press</dc:publisher><dc:date>2021-03-04</dc:date>"
       "</metadata><manifest><item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' "
       "properties='nav'/><item id='a' href='a%20b.xhtml' media-type='application/xhtml+xml'/>"
       "<item id='b' href='b.xhtml' media-type='application/xhtml+xml'/>"
       "<item id='gone' href='gone.xhtml' media-type='application/xhtml+xml'/></manifest>"
       "<spine><itemref idref='nav'/><itemref idref='b'/><itemref idref='a'/><itemref idref='gone'/></spine>"
       "</package>"},
      {"OPS/nav.xhtml",
       "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"
       "<body><nav epub:type='toc'><ol><li><a href='b.xhtml'>Depot</a></li>"
       "<li><a href='a.xhtml'>Terminus</a></li></ol></nav></body></html>"},
      {"OPS/a b.xhtml", "<html><body><h1>Terminus</h1><p>All change.</p></body></html>"},
      {"OPS/b.xhtml", "<html><body><h1>Depot</h1><p>It began.</p></body></html>"}};
}

}  // namespace

TEST_CASE("chapters of a book come in the order of its spine, without the page of navigation") {
  const ExtractedDocument document = extracted(extract_epub, zip_file(book()));
  CHECK(document.text == "Depot\n\nIt began.\n\nTerminus\n\nAll change.");
  CHECK(document.values == std::vector<std::pair<std::string, std::string>>{{"title", "The Night Bus"},
                                                                            {"author", "Ada Poe"},
                                                                            {"author", "Bo Rex"},
                                                                            {"language", "en"},
                                                                            {"source", "Portsea Press"},
                                                                            {"created", "2021-03-04"},
                                                                            {"section", "Depot"},
                                                                            {"section", "Terminus"}});
  CHECK(document.warnings == std::vector<std::string>{"the chapter OPS/gone.xhtml is missing"});
}

TEST_CASE("a protected book is a fault, encrypted fonts are none") {
  CHECK(fault_of(extract_epub, zip_file(book("<e:CipherReference URI='OPS/b.xhtml'/>"))) ==
        "protected by DRM; get a copy without protection");
  CHECK(fault_of(extract_epub, zip_file(book("<e:CipherReference URI='OPS/x.otf'/>"))).empty());
}
