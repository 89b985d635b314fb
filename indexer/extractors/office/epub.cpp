#include "indexer/extractors/office/epub.h"

#include <map>
#include <set>
#include <vector>

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/office/document_properties.h"
#include "indexer/extractors/office/office_package.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/xml_reader.h"
#include "indexer/html/html_text.h"
#include "indexer/input/charset.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using Event = XmlReader::Event;

constexpr std::size_t max_sections = 40;

// Gives every element at its start. False when the XML is damaged.
template <typename Read>
bool each_element(const std::string* xml, const Read& read) {
  if (!xml) return true;
  XmlReader reader(*xml);
  while (reader.next() != Event::over)
    if (reader.event() == Event::start) read(reader);
  return !reader.damaged();
}

// What the package document says (EPUB 3.3, 5).
struct BookOutline {
  DocumentProperties properties;
  struct Item {
    std::string member, media_type;
    bool navigation = false;
  };
  std::map<std::string, Item> items;  // by id
  std::vector<std::string> spine;     // ids
  std::string contents;               // id of the table of contents of EPUB 2
};

void read_outline_element(XmlReader& xml, const std::string& part, BookOutline& book) {
  const std::string_view name = xml.name();
  DocumentProperties& properties = book.properties;
  const auto first = [&](std::string& value) {
    if (value.empty()) value = xml.all_text();
  };
  if (name == "dc:title") return first(properties.title);
  if (name == "dc:creator") return properties.authors.push_back(xml.all_text());
  if (name == "dc:language") return first(properties.language);
  if (name == "dc:publisher") return first(properties.publisher);
  if (name == "dc:date") return first(properties.created);
  if (name == "dc:description") return first(properties.description);
  if (name == "dc:subject") return properties.keywords.push_back(xml.all_text());
  if (name == "opf:item")
    book.items[xml.attribute("id")] = {
        member_beside(part, xml.attribute("href")), xml.attribute("media-type"),
        (" " + xml.attribute("properties") + " ").find(" nav ") != std::string::npos};
  if (name == "opf:spine") book.contents = xml.attribute("toc");
  if (name == "opf:itemref") book.spine.push_back(xml.attribute("idref"));
}

std::string outline_part(const OfficePackage& package) {
  std::string part;
  each_element(package.member("META-INF/container.xml"), [&](XmlReader& xml) {
    if (xml.name() == "container:rootfile" && part.empty()) part = xml.attribute("full-path");
  });
  if (package.member(part)) return part;
  for (const std::string& name : package.names())
    if (name.ends_with(".opf")) return name;
  throw ExtractionFault("has no list of chapters; convert it to EPUB anew");
}

// Fonts may be encrypted without harm.
void refuse_protected(const OfficePackage& package) {
  each_element(package.member("META-INF/encryption.xml"), [](XmlReader& xml) {
    if (xml.name() != "enc:CipherReference") return;
    const std::string name = xml.attribute("URI");
    if (name.ends_with("html") || name.ends_with(".htm") || name.ends_with(".xml"))
      throw ExtractionFault("protected by DRM; get a copy without protection");
  });
}

// From the table of contents of EPUB 2 or the page of navigation of EPUB 3.
std::vector<std::string> chapter_titles(const OfficePackage& package, const BookOutline& book) {
  std::vector<std::string> titles;
  const auto add = [&](const std::string& text) {
    const std::string line = readers::clean_line(text);
    if (!line.empty() && titles.size() < max_sections) titles.push_back(line);
  };
  if (const auto contents = book.items.find(book.contents); contents != book.items.end())
    each_element(package.member(contents->second.member), [&](XmlReader& xml) {
      if (xml.name() == "ncx:navLabel") add(xml.all_text());
    });
  if (!titles.empty()) return titles;
  for (const auto& [id, item] : book.items)
    if (item.navigation)
      each_element(package.member(item.member), [&](XmlReader& xml) {
        if (xml.name() != "html:nav" || xml.attribute("epub:type") != "toc") return;
        while (xml.next() != Event::over && !(xml.event() == Event::end && xml.name() == "html:nav"))
          if (xml.event() == Event::start && xml.name() == "html:a") add(xml.all_text());
      });
  return titles;
}

bool is_page(const std::string& media_type) {
  return media_type.find("html") != std::string::npos || media_type == "text/x-oeb1-document" ||
         media_type.empty();
}

void add_chapters(const OfficePackage& package, const BookOutline& book, ExtractedDocument& document,
                  TimeBudget& budget) {
  std::set<std::string> seen;
  for (const std::string& id : book.spine) {
    const auto item = book.items.find(id);
    if (!seen.insert(id).second || item == book.items.end() || item->second.navigation ||
        !is_page(item->second.media_type))
      continue;
    const std::string* page = package.member(item->second.member);
    if (!page)
      document.warnings.push_back("the chapter " + item->second.member + " is missing");
    else
      append_paragraph(document.text, without_marks(readers::html_text(readers::to_utf8(*page).text)));
    budget.part_done();
  }
}

}  // namespace

ExtractedDocument extract_epub(const ExtractionTask& task, TimeBudget& budget) {
  const OfficePackage package(task.bytes);
  refuse_protected(package);
  const std::string part = outline_part(package);
  BookOutline book;
  ExtractedDocument document;
  if (!each_element(package.member(part), [&](XmlReader& xml) { read_outline_element(xml, part, book); }))
    document.warnings.push_back(part + " is damaged: read in part");
  add_properties(document, book.properties, "");
  for (const std::string& title : chapter_titles(package, book))
    document.values.emplace_back("section", title);
  add_chapters(package, book, document, budget);
  document.warnings.insert(document.warnings.end(), package.warnings().begin(), package.warnings().end());
  return document;
}

}  // namespace broadsheet::extraction
