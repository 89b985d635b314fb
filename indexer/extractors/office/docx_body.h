// Reads a story of a Word document: its main text, a footnote, a comment (WordprocessingML, ISO 29500-1, 17).
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extractors/office/docx_styles.h"
#include "indexer/extractors/office/text_flow.h"
#include "indexer/extractors/office/xml_reader.h"

namespace broadsheet::extraction {

/// What stories refer to.
struct DocxParts {
  DocxStyles styles;
  std::map<std::string, std::string> footnotes, endnotes;  ///< texts by id
  /// The text of another part (a chart, a diagram, an inserted file) by the id of its relationship.
  std::function<std::string(const std::string& id)> linked_text;
};

/// What stands: insertions are kept; deletions, the old place of what was moved, codes of fields and the
/// second form of what is written twice are left out.
class DocxBody {
 public:
  explicit DocxBody(const DocxParts& parts) : parts_(parts) {}

  /// Reads the element that has just started.
  void read(XmlReader& xml);

  std::string take_text() { return flow_.take(); }
  /// The first paragraph in the style of a title, else the first heading.
  const std::string& heading() const { return title_.empty() ? heading_ : title_; }

 private:
  struct Paragraph {
    ParagraphRole role = ParagraphRole::text;
    bool joined = false;  // with the next one: its end was deleted, or it is a large first letter
  };

  void children(XmlReader& xml);
  void paragraph(XmlReader& xml);
  void paragraph_properties(XmlReader& xml, Paragraph& paragraph);
  void table_row(XmlReader& xml);
  void alternatives(XmlReader& xml);
  void ruby(XmlReader& xml);
  void field_mark(const std::string& type);
  bool add_character(XmlReader& xml);
  bool add_linked(XmlReader& xml);
  void add(const std::string& text);
  void add_aside(const std::string& text);
  void add_part(const std::string& id);

  const DocxParts& parts_;
  TextFlow flow_;
  std::vector<bool> fields_;    // open ones; true: in the code, false: in the result
  std::set<std::string> used_;  // notes and parts: each is read once
  std::string title_, heading_;
};

}  // namespace broadsheet::extraction
