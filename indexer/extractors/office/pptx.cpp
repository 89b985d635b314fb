#include "indexer/extractors/office/pptx.h"

#include <map>
#include <set>

#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/office/drawing_text.h"
#include "indexer/extractors/office/package_parts.h"
#include "indexer/extractors/office/relationships.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/slide_text.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

class PresentationReader {
 public:
  PresentationReader(const OfficePackage& package, const std::string& main_part, TimeBudget& budget)
      : package_(package), main_part_(main_part), links_(package, main_part), budget_(budget) {}

  ExtractedDocument read() {
    read_authors("commentAuthors");
    read_authors("authors");
    for (const std::string& slide : slides()) {
      read_slide(slide);
      budget_.part_done();
    }
    add_package_facts(package_, title_, document_);
    return std::move(document_);
  }

 private:
  // In the order of the presentation, which is not that of their numbers.
  std::vector<std::string> slides() {
    std::vector<std::string> names;
    std::set<std::string> seen;
    read_part(package_, main_part_, document_.warnings, [&](XmlReader& xml) {
      if (xml.name() != "p:sldId") return;
      const std::string target = links_.target_of_id(xml.attribute("r:id"));
      if (!seen.insert(target).second) return;
      if (package_.member(target))
        names.push_back(target);
      else
        document_.warnings.push_back("a slide is missing");
    });
    return names;
  }

  void read_slide(const std::string& name) {
    const Relationships links(package_, name);
    SlideText slide([&](const std::string& id) { return drawing_text(package_, links.target_of_id(id)); });
    read_part(package_, name, document_.warnings, [&](XmlReader& xml) { slide.read(xml); });
    if (title_.empty()) title_ = slide.title();
    std::string text;
    append_paragraph(text, slide.title());
    append_paragraph(text, slide.take_text());
    append_paragraph(text, notes(links.target_of_type("notesSlide")));
    for (const Relationship& link : links.all())
      if (link.type == "comments") append_comments(text, link.target);
    if (!document_.text.empty()) document_.text += "\n\n";
    document_.text += page_mark;
    document_.text += text;
  }

  std::string notes(const std::string& name) {
    SlideText page([](const std::string&) { return std::string(); });
    read_part(package_, name, document_.warnings, [&](XmlReader& xml) { page.read(xml); });
    return page.take_text();
  }

  void read_authors(std::string_view type) {
    read_part(package_, links_.target_of_type(type), document_.warnings, [&](XmlReader& xml) {
      if (!xml.attribute("name").empty()) authors_[xml.attribute("id")] = xml.attribute("name");
    });
  }

  // Old comments have their text in `p:text`, new ones and their replies in paragraphs.
  void append_comments(std::string& text, const std::string& name) {
    std::string author;
    read_part(package_, name, document_.warnings, [&](XmlReader& xml) {
      const std::string id = xml.attribute("authorId");
      if (!id.empty()) author = authors_.contains(id) ? authors_[id] + ": " : "";
      if (xml.name() != "p:text" && xml.name() != "p188:txBody") return;
      const std::string comment =
          readers::clean_line(xml.name() == "p:text" ? xml.all_text() : drawing_paragraphs(xml));
      if (!comment.empty()) append_paragraph(text, author + comment);
    });
  }

  const OfficePackage& package_;
  const std::string main_part_;
  const Relationships links_;  // of the main part
  TimeBudget& budget_;
  ExtractedDocument document_;
  std::string title_;
  std::map<std::string, std::string> authors_;  // of comments, by id
};

}  // namespace

ExtractedDocument extract_presentation_package(const OfficePackage& package, const std::string& main_part,
                                               TimeBudget& budget) {
  return PresentationReader(package, main_part, budget).read();
}

}  // namespace broadsheet::extraction
