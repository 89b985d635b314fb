#include "indexer/extractors/office/docx.h"

#include "indexer/extractors/office/document_properties.h"
#include "indexer/extractors/office/docx_body.h"
#include "indexer/extractors/office/drawing_text.h"
#include "indexer/extractors/office/embedded_objects.h"
#include "indexer/extractors/office/relationships.h"
#include "indexer/html/html_text.h"
#include "indexer/input/charset.h"

namespace broadsheet::extraction {
namespace {

using Event = XmlReader::Event;

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
    read_part(main_part_, [&](XmlReader& xml) { body.read(xml); });
    document.text = body.take_text();
    for (const std::string& comment : comments())
      document.text += (document.text.empty() ? "" : "\n\n") + comment;
    const std::string* core = package_.member(Relationships(package_, "").target_of_type("core-properties"));
    add_properties(document, core ? core_properties(*core) : DocumentProperties(), body.heading());
    document.embedded = embedded_files(package_);
    document.warnings = package_.warnings();
    for (const std::string& part : damaged_) document.warnings.push_back(part + " is damaged: read in part");
    return document;
  }

 private:
  // Gives the root element at its start.
  template <typename Read>
  void read_part(const std::string& name, const Read& read) {
    const std::string* bytes = package_.member(name);
    if (!bytes) return;
    XmlReader xml(*bytes);
    while (xml.next() != Event::over)
      if (xml.event() == Event::start) read(xml);
    if (xml.damaged()) damaged_.push_back(name);
  }

  // Texts of the elements `element` of the part of a type, by their ids. Those with a type are lines that
  // separate notes from text.
  std::map<std::string, std::string> notes(std::string_view type, std::string_view element) {
    std::map<std::string, std::string> texts;
    read_part(links_.target_of_type(type), [&](XmlReader& xml) {
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
    read_part(links_.target_of_type("comments"), [&](XmlReader& xml) {
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
  std::vector<std::string> damaged_;
};

}  // namespace

ExtractedDocument extract_word_package(const OfficePackage& package, const std::string& main_part) {
  return DocxReader(package, main_part).read();
}

}  // namespace broadsheet::extraction
