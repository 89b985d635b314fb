#include "indexer/extractors/office/docx_body.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "indexer/extractors/office/symbol_font.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;
using Event = XmlReader::Event;

// Elements without text that stands.
constexpr std::array left_out_of_docx = {
    "w:del"sv,     "w:moveFrom"sv,   "w:instrText"sv, "w:delText"sv,    "w:delInstrText"sv, "w:rPr"sv,
    "w:tblPr"sv,   "w:tblGrid"sv,    "w:sectPr"sv,    "w:sdtPr"sv,      "w:sdtEndPr"sv,     "w:pPrChange"sv,
    "w:binData"sv, "w:fldData"sv,    "w:ffData"sv,    "w:smartTagPr"sv, "w:customXmlPr"sv,  "m:oMathParaPr"sv,
    "m:ctrlPr"sv,  "w:background"sv, "w:tcPr"sv};

bool is_left_out(std::string_view name) {
  return std::find(left_out_of_docx.begin(), left_out_of_docx.end(), name) != left_out_of_docx.end();
}

unsigned hexadecimal(const std::string& digits) {
  return static_cast<unsigned>(std::strtoul(digits.c_str(), nullptr, 16));
}

bool has_child(XmlReader& xml, std::string_view name) {
  bool found = false;
  xml.children([&] { found |= xml.event() == Event::start && xml.name() == name; });
  return found;
}

}  // namespace

void DocxBody::read(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (is_left_out(name)) return xml.skip();
  if (name == "w:p") return paragraph(xml);
  if (name == "w:tr") return table_row(xml);
  if (name == "mc:AlternateContent") return alternatives(xml);
  if (name == "w:ruby") return ruby(xml);
  if (name == "w:t" || name == "m:t" || name == "a:t") return add(xml.all_text());
  if (add_character(xml) || add_linked(xml)) return;
  if (name == "w:tbl") {
    flow_.begin_table();
    children(xml);
    flow_.end_table();
  } else if (name == "w:tc") {
    flow_.begin_cell();
    children(xml);
    flow_.end_cell();
  } else if (name == "w:txbxContent") {
    flow_.begin_aside();
    children(xml);
    flow_.end_aside();
  } else {
    children(xml);
  }
}

void DocxBody::children(XmlReader& xml) {
  xml.children([&] {
    if (xml.event() == Event::start) read(xml);
  });
}

void DocxBody::paragraph(XmlReader& xml) {
  Paragraph paragraph;
  xml.children([&] {
    if (xml.event() != Event::start) return;
    if (xml.name() == "w:pPr")
      paragraph_properties(xml, paragraph);
    else
      read(xml);
  });
  if (paragraph.joined) return;
  std::fill(fields_.begin(), fields_.end(), false);  // no code is as long: the mark of its end is missing
  std::string& heading = paragraph.role == ParagraphRole::title ? title_ : heading_;
  if (heading.empty() && (paragraph.role == ParagraphRole::title || paragraph.role == ParagraphRole::heading))
    heading = readers::clean_line(flow_.line());
  flow_.end_paragraph(paragraph.role == ParagraphRole::list_item ? Block::list_item : Block::paragraph);
}

void DocxBody::paragraph_properties(XmlReader& xml, Paragraph& paragraph) {
  const auto numbered = [&] {
    bool none = false;
    xml.children([&] { none |= xml.name() == "w:numId" && xml.attribute("w:val") == "0"; });
    return !none;
  };
  xml.children([&] {
    if (xml.event() != Event::start) return;
    if (xml.name() == "w:pStyle") paragraph.role = parts_.styles.role_of(xml.attribute("w:val"));
    if (xml.name() == "w:framePr") paragraph.joined |= !xml.attribute("w:dropCap").empty();
    if (xml.name() == "w:rPr") paragraph.joined |= has_child(xml, "w:del");
    if (xml.name() != "w:numPr") return;
    if (!numbered()) {
      if (paragraph.role == ParagraphRole::list_item) paragraph.role = ParagraphRole::text;
    } else if (paragraph.role == ParagraphRole::text) {
      paragraph.role = ParagraphRole::list_item;
    }
  });
}

// The properties of a row, which come first, say whether it was deleted.
void DocxBody::table_row(XmlReader& xml) {
  bool deleted = false;
  xml.children([&] {
    if (xml.event() != Event::start || deleted) return;
    if (xml.name() == "w:trPr")
      deleted = has_child(xml, "w:del");
    else
      read(xml);
  });
  flow_.end_row();
}

// The first form that is offered counts; `mc:Fallback` comes last.
void DocxBody::alternatives(XmlReader& xml) {
  bool chosen = false;
  xml.children([&] {
    if (xml.event() != Event::start || chosen) return;
    chosen = true;
    children(xml);
  });
}

// The reading of characters stands in brackets behind them, although the file has it before.
void DocxBody::ruby(XmlReader& xml) {
  std::string reading;
  xml.children([&] {
    if (xml.event() != Event::start) return;
    if (xml.name() == "w:rt") reading = xml.all_text();
    if (xml.name() == "w:rubyBase") children(xml);
  });
  if (!readers::is_blank(reading)) add("(" + std::string(readers::trim(reading)) + ")");
}

void DocxBody::field_mark(const std::string& type) {
  if (type == "begin") fields_.push_back(true);
  if (type == "separate" && !fields_.empty()) fields_.back() = false;
  if (type == "end" && !fields_.empty()) fields_.pop_back();
}

// False for an element that is no single character.
bool DocxBody::add_character(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (name == "w:tab" || name == "w:ptab") return flow_.tab(), true;
  if (name == "w:br" || name == "w:cr" || name == "a:br") return flow_.line_break(), true;
  if (name == "w:noBreakHyphen") return add("\u2011"), true;
  if (name == "w:sym")
    return add(symbol_character(xml.attribute("w:font"), hexadecimal(xml.attribute("w:char")))), true;
  if (name == "w:fldChar") return field_mark(xml.attribute("w:fldCharType")), true;
  return false;
}

// False for an element that refers to nothing.
bool DocxBody::add_linked(XmlReader& xml) {
  const std::string_view name = xml.name();
  const auto add_note = [&](const std::map<std::string, std::string>& notes) {
    const auto note = notes.find(xml.attribute("w:id"));
    if (note != notes.end() && used_.insert(std::string(xml.name()) + note->first).second)
      add_aside(note->second);
  };
  if (name == "w:footnoteReference") return add_note(parts_.footnotes), true;
  if (name == "w:endnoteReference") return add_note(parts_.endnotes), true;
  if (name == "c:chart") return add_part(xml.attribute("r:id")), true;
  if (name == "dgm:relIds") return add_part(xml.attribute("r:dm")), true;
  if (name == "w:altChunk") {
    add_part(xml.attribute("r:id"));
    return flow_.end_paragraph(), true;
  }
  if (name == "v:textpath") return add_aside(xml.attribute("string")), true;
  return false;
}

void DocxBody::add(const std::string& text) {
  if (std::find(fields_.begin(), fields_.end(), true) == fields_.end()) flow_.add(text);
}

void DocxBody::add_part(const std::string& id) {
  if (used_.insert(id).second) add_aside(parts_.linked_text(id));
}

void DocxBody::add_aside(const std::string& text) {
  flow_.begin_aside();
  flow_.add(text);
  flow_.end_aside();
}

}  // namespace broadsheet::extraction
