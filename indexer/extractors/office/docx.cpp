#include "indexer/extractors/office/docx.h"

#include "indexer/extractors/office/docx_body.h"
#include "indexer/extractors/office/drawing_text.h"
#include "indexer/extractors/office/package_parts.h"
#include "indexer/extractors/office/relationships.h"
#include "indexer/html/html_text.h"
#include "indexer/input/charset.h"

namespace broadsheet::extraction {
namespace {

// Reads the parts of a Word document that its main part refers to.
class DocxReader {
 public:
  DocxReader(const OfficePackage& package, const std::string& main_part)
      : package_(package), links_(package, main_part), main_part_(main_part) {
    parts_.linked_text = [this](const std::string& id) { return linked_text(links_.target_of_id(id)); };
    if (const std::string* xml = package.member(links_.target_of_type("styles")))
      parts_.styles = DocxStyles(*xml);
    parts_.footnotes = notes("footnotes", "w:footnote");
    parts_.endnotes = notes("endnotes", "w:endnote");
  }

  ExtractedDocument read() {
    ExtractedDocument document;
    DocxBody body(parts_);
    read_part(package_, main_part_, damaged_, [&](XmlReader& xml) { body.read(xml); });
    document.text = body.take_text();
    for (const std::string& comment : comments())
      document.text += (document.text.empty() ? "" : "\n\n") + comment;
    add_package_facts(package_, body.heading(), document);
    document.warnings.insert(document.warnings.end(), damaged_.begin(), damaged_.end());
    return document;
  }

 private:
  // Texts of the elements `element` of the part of a type, by their ids. Those with a type are lines that
  // separate notes from text.
  std::map<std::string, std::string> notes(std::string_view type, std::string_view element) {
    std::map<std::string, std::string> texts;
    read_part(package_, links_.target_of_type(type), damaged_, [&](XmlReader& xml) {
      if (xml.name() != element) return;
      const std::string id = xml.attribute("w:id"), kind = xml.attribute("w:type");
      DocxBody note(parts_);
      note.read(xml);
      if (kind.empty() || kind == "normal") texts.emplace(id, note.take_text());
    });
    return texts;
  }

  // With their authors.
  std::vector<std::string> comments() {
    std::vector<std::string> texts;
    read_part(package_, links_.target_of_type("comments"), damaged_, [&](XmlReader& xml) {
      if (xml.name() != "w:comment") return;
      const std::string author = xml.attribute("w:author");
      DocxBody comment(parts_);
      comment.read(xml);
      const std::string text = comment.take_text();
      if (!text.empty()) texts.push_back(author.empty() ? text : author + ": " + text);
    });
    return texts;
  }

  std::string linked_text(const std::string& part) const {
    const std::string* bytes = package_.member(part);
    if (!bytes) return {};
    if (part.ends_with(".htm") || part.ends_with(".html") || part.ends_with(".xhtml"))
      return readers::html_text(readers::to_utf8(*bytes).text);
    return drawing_text(package_, part);
  }

  const OfficePackage& package_;
  const Relationships links_;  // of the main part
  const std::string main_part_;
  DocxParts parts_;
  std::vector<std::string> damaged_;  // a warning for each such part
};

}  // namespace

ExtractedDocument extract_word_package(const OfficePackage& package, const std::string& main_part) {
  return DocxReader(package, main_part).read();
}

}  // namespace broadsheet::extraction
