#include "indexer/extractors/office/slide_text.h"

#include <utility>

#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using Event = XmlReader::Event;

bool is_running_head(std::string_view placeholder) {
  return placeholder == "sldNum" || placeholder == "dt" || placeholder == "ftr" || placeholder == "hdr" ||
         placeholder == "sldImg";
}

bool is_title(std::string_view placeholder) {
  return placeholder == "title" || placeholder == "ctrTitle";
}

}  // namespace

void SlideText::read(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (name == "p:sp") return shape(xml);
  if (name == "a:p") return paragraph(xml);
  if (name == "a:tbl" || name == "a:tr" || name == "a:tc") return table(xml);
  if (name == "c:chart" || name == "dgm:relIds") {
    const std::string id = xml.attribute(name == "c:chart" ? "r:id" : "r:dm");
    if (parts_.insert(id).second) flow_.add(linked_text_(id));
    return flow_.end_paragraph();
  }
  if (name != "mc:AlternateContent") return children(xml);
  bool chosen = false;
  xml.children([&] {
    if (xml.event() == Event::start && !std::exchange(chosen, true)) children(xml);
  });
}

void SlideText::children(XmlReader& xml) {
  xml.children([&] {
    if (xml.event() == Event::start) read(xml);
  });
}

// What a shape is stands before its text.
void SlideText::shape(XmlReader& xml) {
  is_placeholder_ = false;
  placeholder_.clear();
  xml.children([&] {
    if (xml.event() != Event::start) return;
    if (xml.name() != "p:nvSpPr") return is_running_head(placeholder_) ? void() : read(xml);
    xml.children([&] {
      if (xml.event() != Event::start || xml.name() != "p:nvPr") return;
      xml.children([&] {
        if (xml.event() != Event::start || xml.name() != "p:ph") return;
        is_placeholder_ = true;
        placeholder_ = xml.attribute("type");
      });
    });
  });
  is_placeholder_ = false;
}

// Paragraphs of placeholders are mostly items of a list.
void SlideText::paragraph(XmlReader& xml) {
  runs(xml);
  if (!is_placeholder_ || !is_title(placeholder_))
    return flow_.end_paragraph(is_placeholder_ ? Block::list_item : Block::paragraph);
  const std::string line = readers::clean_line(flow_.take_line());
  if (!line.empty()) title_ += (title_.empty() ? "" : " ") + line;
}

void SlideText::runs(XmlReader& xml) {
  xml.children([&] {
    if (xml.event() != Event::start) return;
    const std::string_view name = xml.name();
    if (name == "a:t" || name == "m:t")
      flow_.add(xml.all_text());
    else if (name == "a:br")
      flow_.line_break();
    else if (name == "a:tab")
      flow_.tab();
    else if (name == "mc:AlternateContent")
      read(xml);
    else if (name != "a:pPr" && name != "a:rPr")
      runs(xml);
  });
}

void SlideText::table(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (name == "a:tbl") flow_.begin_table();
  if (name == "a:tc") flow_.begin_cell();
  children(xml);
  if (name == "a:tc") flow_.end_cell();
  if (name == "a:tr") flow_.end_row();
  if (name == "a:tbl") flow_.end_table();
}

}  // namespace broadsheet::extraction
