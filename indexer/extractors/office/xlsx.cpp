#include "indexer/extractors/office/xlsx.h"

#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "indexer/extractors/office/drawing_text.h"
#include "indexer/extractors/office/number_format.h"
#include "indexer/extractors/office/package_parts.h"
#include "indexer/extractors/office/relationships.h"
#include "indexer/extractors/office/sheet.h"
#include "indexer/extractors/office/xml_reader.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

using Event = XmlReader::Event;

// The column of `AB12` counts from 0; nothing for a place that is none.
std::optional<std::size_t> column_of_place(std::string_view place) {
  std::size_t column = 0;
  for (const char c : place) {
    if (c < 'A' || c > 'Z' || column > 1'000'000) break;
    column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
  }
  return column == 0 ? std::nullopt : std::optional(column - 1);
}

// Of a shared or inline string: its runs without the reading of characters.
std::string rich_text(XmlReader& xml) {
  std::string out;
  xml.children([&] {
    if (xml.event() != Event::start) return;
    if (xml.name() == "x:t") out += xml.all_text();
    if (xml.name() == "x:r") out += rich_text(xml);
  });
  return out;
}

class WorkbookReader {
 public:
  WorkbookReader(const OfficePackage& package, const std::string& main_part, const ExtractionOptions& options,
                 TimeBudget& budget)
      : package_(package),
        main_part_(main_part),
        links_(package, main_part),
        options_(options),
        budget_(budget) {}

  ExtractedDocument read() {
    read_strings();
    read_formats();
    read_part(package_, main_part_, document_.warnings, [&](XmlReader& xml) {
      const std::string dates = xml.name() == "x:workbookPr" ? xml.attribute("date1904") : "";
      if (dates == "1" || dates == "true") from_1904_ = true;
      if (xml.name() == "x:sheet")
        read_sheet(xml.attribute("name"), links_.target_of_id(xml.attribute("r:id")));
    });
    add_package_facts(package_, "", document_);
    return std::move(document_);
  }

 private:
  void read_strings() {
    read_part(package_, links_.target_of_type("sharedStrings"), document_.warnings, [&](XmlReader& xml) {
      if (xml.name() == "x:si") strings_.push_back(rich_text(xml));
    });
  }

  // The kind of number of each style of cells.
  void read_formats() {
    std::map<int, std::string> codes;
    read_part(package_, links_.target_of_type("styles"), document_.warnings, [&](XmlReader& xml) {
      if (xml.name() == "x:numFmt")
        codes[std::atoi(xml.attribute("numFmtId").c_str())] = xml.attribute("formatCode");
      if (xml.name() != "x:cellXfs") return;
      xml.children([&] {
        if (xml.event() != Event::start || xml.name() != "x:xf") return;
        const int format = std::atoi(xml.attribute("numFmtId").c_str());
        kinds_.push_back(number_kind(format, codes.contains(format) ? codes[format] : ""));
      });
    });
  }

  void read_sheet(const std::string& name, const std::string& part) {
    if (!sheets_.insert(part).second) return;
    Sheet sheet(name);
    std::size_t row = 0, column = 0;  // of the next one
    read_part(package_, part, document_.warnings, [&](XmlReader& xml) {
      if (xml.name() == "x:row") {
        const std::size_t stated = std::strtoul(xml.attribute("r").c_str(), nullptr, 10);
        row = stated > 0 ? stated : row + 1;
        column = 0;
      }
      if (xml.name() != "x:c") return;
      column = column_of_place(xml.attribute("r")).value_or(column);
      sheet.put(row == 0 ? 0 : row - 1, column, cell_text(xml));
      ++column;
    });
    add_sheet(document_, sheet, options_);
    const Relationships links(package_, part);
    read_drawing(links.target_of_type("drawing"));
    read_comments(links.target_of_type("comments"));
    budget_.part_done();
  }

  std::string cell_text(XmlReader& xml) {
    const std::string type = xml.attribute("t");
    const std::size_t style = std::strtoul(xml.attribute("s").c_str(), nullptr, 10);
    std::string value, inline_text;
    xml.children([&] {
      if (xml.event() != Event::start) return;
      if (xml.name() == "x:v") value = xml.all_text();
      if (xml.name() == "x:is") inline_text = rich_text(xml);
    });
    if (type == "inlineStr") return inline_text;
    if (type == "e" || value.empty()) return {};
    if (type == "str" || type == "d") return value;
    if (type == "b") return value == "1" ? "TRUE" : "FALSE";
    if (type == "s") {
      const std::size_t index = std::strtoul(value.c_str(), nullptr, 10);
      return index < strings_.size() ? strings_[index] : "";
    }
    char* end = nullptr;
    const double number = std::strtod(value.c_str(), &end);
    if (end == value.c_str()) return value;
    return number_text(number, style < kinds_.size() ? kinds_[style] : NumberKind::number, from_1904_);
  }

  void read_drawing(const std::string& part) {
    if (part.empty()) return;
    append_paragraph(document_.text, drawing_text(package_, part));
    const Relationships links(package_, part);
    for (const Relationship& link : links.all())
      if (link.type == "chart") append_paragraph(document_.text, drawing_text(package_, link.target));
  }

  void read_comments(const std::string& part) {
    std::vector<std::string> authors;
    read_part(package_, part, document_.warnings, [&](XmlReader& xml) {
      if (xml.name() == "x:author") authors.push_back(xml.all_text());
      if (xml.name() != "x:comment") return;
      const std::size_t author = std::strtoul(xml.attribute("authorId").c_str(), nullptr, 10);
      xml.children([&] {
        if (xml.event() != Event::start || xml.name() != "x:text") return;
        const std::string text = readers::clean_line(rich_text(xml));
        const std::string name = author < authors.size() ? authors[author] : "";
        append_paragraph(document_.text, name.empty() || text.starts_with(name) ? text : name + ": " + text);
      });
    });
  }

  const OfficePackage& package_;
  const std::string main_part_;
  const Relationships links_;  // of the workbook
  const ExtractionOptions options_;
  TimeBudget& budget_;
  ExtractedDocument document_;
  std::set<std::string> sheets_;  // parts that were read
  std::vector<std::string> strings_;
  std::vector<NumberKind> kinds_;  // by style of cell
  bool from_1904_ = false;
};

}  // namespace

ExtractedDocument extract_workbook_package(const OfficePackage& package, const std::string& main_part,
                                           const ExtractionOptions& options, TimeBudget& budget) {
  return WorkbookReader(package, main_part, options, budget).read();
}

}  // namespace broadsheet::extraction
