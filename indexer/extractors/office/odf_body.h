// Reads the content of an OpenDocument file: text, spreadsheet or presentation (OpenDocument 1.3, part 3).
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extractors/office/document_properties.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/text_flow.h"
#include "indexer/extractors/office/xml_reader.h"

namespace broadsheet::extraction {

/// What stands: tracked changes, which keep what was deleted, are left out. Notes, text boxes and speaker
/// notes come behind their paragraph, table or slide.
class OdfBody {
 public:
  /// `object_text` gives the text of an object (a formula, a chart) by its address in the package.
  explicit OdfBody(std::function<std::string(const std::string&)> object_text)
      : object_text_(std::move(object_text)) {}

  /// Reads the element that has just started: the root of `content.xml`, `meta.xml` or of a flat file.
  void read(XmlReader& xml);

  std::string take_text() { return flow_.take(); }
  std::vector<std::string>& comments() { return comments_; }  ///< with their authors
  std::vector<Sheet>& sheets() { return sheets_; }            ///< of a spreadsheet
  const DocumentProperties& properties() const { return properties_; }
  /// The first paragraph in the style of a title, else the first heading or title of a slide.
  const std::string& heading() const { return title_.empty() ? heading_ : title_; }

 private:
  void children(XmlReader& xml);
  void paragraph(XmlReader& xml);
  void aside(XmlReader& xml);
  void list_item(XmlReader& xml);
  void table(XmlReader& xml);
  void sheet(XmlReader& xml);
  void sheet_row(XmlReader& xml, Sheet& sheet, std::size_t& row);
  std::string cell_text(XmlReader& xml);
  void comment(XmlReader& xml);
  void style(XmlReader& xml);
  bool property(XmlReader& xml);
  bool add_character(XmlReader& xml);
  bool add_block(XmlReader& xml);
  void add_collapsed(std::string_view text);

  std::function<std::string(const std::string&)> object_text_;
  TextFlow flow_;
  bool spreadsheet_ = false;
  int paragraphs_ = 0;  // open ones in the current flow
  int items_ = 0;       // open items of lists
  bool in_title_ = false;
  std::map<std::string, std::string> parent_styles_;
  std::set<std::string> objects_ = {""};  // addresses that were read: each is read once
  std::vector<std::string> comments_;
  std::vector<Sheet> sheets_;
  DocumentProperties properties_;
  std::string title_, heading_, initial_author_;
};

}  // namespace broadsheet::extraction
