// Reads the text of a slide or of its speaker notes (PresentationML, ISO 29500-1, 19).
#pragma once

#include <functional>
#include <set>
#include <string>

#include "indexer/extractors/office/text_flow.h"
#include "indexer/extractors/office/xml_reader.h"

namespace broadsheet::extraction {

class SlideText {
 public:
  /// `linked_text` gives the text of a chart or diagram by the id of its relationship.
  explicit SlideText(std::function<std::string(const std::string&)> linked_text)
      : linked_text_(std::move(linked_text)) {}

  /// Reads the element that has just started.
  void read(XmlReader& xml);

  const std::string& title() const { return title_; }
  std::string take_text() { return flow_.take(); }  ///< without the title

 private:
  void children(XmlReader& xml);
  void shape(XmlReader& xml);
  void paragraph(XmlReader& xml);
  void runs(XmlReader& xml);
  void table(XmlReader& xml);

  std::function<std::string(const std::string&)> linked_text_;
  TextFlow flow_;
  std::string placeholder_;  // type of the current shape, if it is one: `title`, `body`
  bool is_placeholder_ = false;
  std::set<std::string> parts_;  // that were read: each is read once
  std::string title_;
};

}  // namespace broadsheet::extraction
