#include "indexer/extractors/office/odf_body.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;
using Event = XmlReader::Event;

constexpr std::size_t max_repeated = 1000;  // copies of a cell with text

// Elements without text that stands.
constexpr std::array left_out_of_odf = {"text:tracked-changes"sv,
                                        "table:tracked-changes"sv,
                                        "text:sequence-decls"sv,
                                        "text:variable-decls"sv,
                                        "text:user-field-decls"sv,
                                        "office:forms"sv,
                                        "office:scripts"sv,
                                        "text:note-citation"sv,
                                        "text:footnote-citation"sv,
                                        "text:endnote-citation"sv,
                                        "office:binary-data"sv,
                                        "svg:title"sv,
                                        "svg:desc"sv,
                                        "table:named-expressions"sv,
                                        "table:database-ranges"sv,
                                        "table:calculation-settings"sv,
                                        "table:content-validations"sv,
                                        "text:table-of-content-source"sv,
                                        "text:alphabetical-index-source"sv,
                                        "text:bibliography-source"sv,
                                        "text:illustration-index-source"sv,
                                        "text:table-index-source"sv,
                                        "text:object-index-source"sv,
                                        "text:user-index-source"sv,
                                        "office:styles"sv,
                                        "office:master-styles"sv,
                                        "office:font-face-decls"sv,
                                        "office:settings"sv,
                                        "presentation:header-decl"sv,
                                        "presentation:footer-decl"sv,
                                        "presentation:date-time-decl"sv,
                                        "text:script"sv,
                                        "text:page-number"sv,
                                        "math:annotation"sv,
                                        "office:dde-source"sv,
                                        "table:scenario"sv,
                                        "text:dde-connection-decls"sv};

bool is_left_out_of_odf(std::string_view name) {
  return std::find(left_out_of_odf.begin(), left_out_of_odf.end(), name) != left_out_of_odf.end();
}

// Shapes that have a text of their own.
bool is_text_shape(std::string_view name) {
  constexpr std::array others = {"draw:a"sv,     "draw:frame"sv,  "draw:object"sv,
                                 "draw:image"sv, "draw:g"sv,      "draw:object-ole"sv,
                                 "draw:page"sv,  "draw:plugin"sv, "draw:layer-set"sv};
  return name.starts_with("draw:") && std::find(others.begin(), others.end(), name) == others.end();
}

// Of a frame of a slide.
bool is_running_head_class(std::string_view name) {
  return name == "page-number" || name == "header" || name == "footer" || name == "date-time";
}

std::size_t repeated(const std::string& count) {
  return std::max(1ul, std::strtoul(count.c_str(), nullptr, 10));
}

}  // namespace

void OdfBody::read(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (is_left_out_of_odf(name)) return xml.skip();
  if (name == "text:p" || name == "text:h") return paragraph(xml);
  if (name == "style:style") return style(xml);
  if (add_character(xml) || property(xml) || add_block(xml)) return;
  if (is_text_shape(name)) return aside(xml);
  const bool is_math = name == "math:math";
  if (is_math) ++paragraphs_;  // its texts are part of the line
  if (name == "office:spreadsheet") spreadsheet_ = true;
  if (is_running_head_class(xml.attribute("presentation:class"))) return xml.skip();
  const bool was_in_title = in_title_;
  if (name == "draw:frame") in_title_ = xml.attribute("presentation:class") == "title";
  children(xml);
  in_title_ = was_in_title;
  if (is_math) --paragraphs_;
}

// Texts between paragraphs are white space.
void OdfBody::children(XmlReader& xml) {
  xml.children([&] {
    if (xml.event() == Event::start)
      read(xml);
    else if (paragraphs_ > 0)
      add_collapsed(xml.text());
  });
}

void OdfBody::paragraph(XmlReader& xml) {
  const bool heading = xml.name() == "text:h" || in_title_;
  std::string style = xml.attribute("text:style-name");
  if (const auto parent = parent_styles_.find(style); parent != parent_styles_.end()) style = parent->second;
  const bool inside = paragraphs_ > 0;
  if (inside) flow_.begin_aside();
  ++paragraphs_;
  children(xml);
  --paragraphs_;
  std::string& first = style == "Title" ? title_ : heading_;
  if ((heading || style == "Title") && first.empty()) first = readers::clean_line(flow_.line());
  flow_.end_paragraph(items_ > 0 ? Block::list_item : Block::paragraph);
  if (inside) flow_.end_aside();
}

void OdfBody::aside(XmlReader& xml) {
  const int paragraphs = std::exchange(paragraphs_, 0), items = std::exchange(items_, 0);
  if (paragraphs > 0) flow_.begin_aside();
  children(xml);
  if (paragraphs > 0) flow_.end_aside();
  paragraphs_ = paragraphs;
  items_ = items;
}

void OdfBody::list_item(XmlReader& xml) {
  ++items_;
  children(xml);
  --items_;
}

// False for an element that is no single character.
bool OdfBody::add_character(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (name == "text:tab" || name == "text:tab-stop") return flow_.tab(), true;
  if (name == "text:line-break") return flow_.line_break(), true;
  if (name == "text:s") return flow_.add(" "), true;
  if (name != "text:ruby-text") return false;
  return flow_.add("(" + xml.all_text() + ")"), true;
}

// False for an element that is neither a block nor refers to one.
bool OdfBody::add_block(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (name == "text:list-item" || name == "text:list-header" || name == "text:numbered-paragraph")
    return list_item(xml), true;
  if (name == "text:note" || name == "text:footnote" || name == "text:endnote") return aside(xml), true;
  if (name == "office:annotation") return comment(xml), true;
  if (name == "table:table") return spreadsheet_ && paragraphs_ == 0 ? sheet(xml) : table(xml), true;
  if (name == "draw:page") return flow_.page(), children(xml), true;
  if (name == "draw:object" && objects_.insert(xml.attribute("xlink:href")).second)
    return flow_.add(object_text_(xml.attribute("xlink:href"))), true;
  return false;
}

void OdfBody::table(XmlReader& xml) {
  const std::string_view name = xml.name();
  const int paragraphs = std::exchange(paragraphs_, 0), items = std::exchange(items_, 0);
  if (name == "table:table" && paragraphs > 0) flow_.begin_aside();
  if (name == "table:table") flow_.begin_table();
  xml.children([&] {
    if (xml.event() != Event::start) return;
    const std::string_view part = xml.name();
    if (part == "table:table-cell") {
      flow_.begin_cell();
      children(xml);
      flow_.end_cell();
    } else if (part.starts_with("table:") && part != "table:covered-table-cell") {
      table(xml);
    }
  });
  if (name == "table:table-row") flow_.end_row();
  if (name == "table:table") flow_.end_table();
  if (name == "table:table" && paragraphs > 0) flow_.end_aside();
  paragraphs_ = paragraphs;
  items_ = items;
}

void OdfBody::sheet(XmlReader& xml) {
  Sheet sheet(xml.attribute("table:name"));
  std::size_t row = 0;
  const std::function<void()> read_rows = [&] {
    xml.children([&] {
      if (xml.event() != Event::start) return;
      const std::string_view part = xml.name();
      if (part == "table:table-row")
        sheet_row(xml, sheet, row);
      else if (part == "table:shapes")
        children(xml);
      else if (part.starts_with("table:table-") || part.starts_with("table:table"))
        read_rows();
    });
  };
  read_rows();
  sheets_.push_back(std::move(sheet));
}

void OdfBody::sheet_row(XmlReader& xml, Sheet& sheet, std::size_t& row) {
  const std::size_t rows = repeated(xml.attribute("table:number-rows-repeated"));
  std::size_t column = 0;
  xml.children([&] {
    if (xml.event() != Event::start) return;
    const std::size_t columns = repeated(xml.attribute("table:number-columns-repeated"));
    const std::string text = cell_text(xml);
    if (!text.empty())
      for (std::size_t y = 0; y < std::clamp<std::size_t>(max_repeated / columns, 1, rows); ++y)
        for (std::size_t x = 0; x < std::min(columns, max_repeated); ++x)
          sheet.put(row + y, column + x, text);
    column += columns;
  });
  row += rows;
}

// Dates are written in many ways, so their value is taken; of other cells, what is shown.
std::string OdfBody::cell_text(XmlReader& xml) {
  std::string date = xml.attribute("office:date-value");
  if (date.ends_with("T00:00:00")) date.resize(10);
  TextFlow outside = std::exchange(flow_, TextFlow());
  children(xml);
  std::string text = flow_.take();
  flow_ = std::move(outside);
  return date.empty() ? text : date;
}

void OdfBody::comment(XmlReader& xml) {
  std::string author;
  TextFlow outside = std::exchange(flow_, TextFlow());
  const int paragraphs = std::exchange(paragraphs_, 0);
  xml.children([&] {
    if (xml.event() != Event::start || xml.name() == "dc:date" || xml.name() == "meta:date-string") return;
    if (xml.name() == "dc:creator")
      author = xml.all_text();
    else
      read(xml);
  });
  const std::string text = flow_.take();
  if (!text.empty()) comments_.push_back(author.empty() ? text : author + ": " + text);
  flow_ = std::move(outside);
  paragraphs_ = paragraphs;
}

void OdfBody::style(XmlReader& xml) {
  const std::string parent = xml.attribute("style:parent-style-name");
  if (!parent.empty()) parent_styles_.emplace(xml.attribute("style:name"), parent);
  xml.skip();
}

// False for an element that states nothing about the document.
bool OdfBody::property(XmlReader& xml) {
  const std::string_view name = xml.name();
  if (name == "dc:title") return properties_.title = xml.all_text(), true;
  if (name == "meta:initial-creator") {
    initial_author_ = xml.all_text();
    properties_.authors = {initial_author_};
    return true;
  }
  if (name == "dc:creator") {  // who saved it last
    const std::string author = xml.all_text();
    if (initial_author_.empty()) properties_.authors = {author};
    return true;
  }
  if (name == "meta:creation-date") return properties_.created = xml.all_text(), true;
  if (name == "dc:date") return properties_.modified = xml.all_text(), true;
  if (name == "dc:language") return properties_.language = xml.all_text(), true;
  if (name == "dc:subject") return properties_.subject = xml.all_text(), true;
  if (name == "dc:description") return properties_.description = xml.all_text(), true;
  if (name == "meta:keyword") return properties_.keywords.push_back(xml.all_text()), true;
  return false;
}

// Runs of white space are one blank, and none begins a paragraph.
void OdfBody::add_collapsed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    const std::string_view before = out.empty() ? std::string_view(flow_.line()) : out;
    if (!blank)
      out += c;
    else if (!before.empty() && before.back() != ' ')
      out += ' ';
  }
  flow_.add(out);
}

}  // namespace broadsheet::extraction
