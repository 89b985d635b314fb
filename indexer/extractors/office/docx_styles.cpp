#include "indexer/extractors/office/docx_styles.h"

#include "common/unicode.h"
#include "indexer/extractors/office/xml_reader.h"

namespace broadsheet::extraction {
namespace {

constexpr int max_ancestors = 32;  // styles may be based on each other in a circle

// Levels 0 to 8 are headings, 9 is text.
bool is_heading_level(std::string_view level) {
  return level.size() == 1 && level[0] >= '0' && level[0] <= '8';
}

ParagraphRole role_in_properties(XmlReader& reader, ParagraphRole role) {
  reader.children([&] {
    if (reader.event() != XmlReader::Event::start) return;
    if (reader.name() == "w:outlineLvl" && is_heading_level(reader.attribute("w:val")) &&
        role == ParagraphRole::text)
      role = ParagraphRole::heading;
    if (reader.name() == "w:numPr" && role == ParagraphRole::text) role = ParagraphRole::list_item;
  });
  return role;
}

}  // namespace

ParagraphRole role_by_style_name(std::string_view name) {
  const std::string folded = fold_case(name);
  if (folded == "title") return ParagraphRole::title;
  if (folded.starts_with("heading ")) return ParagraphRole::heading;
  if (folded.starts_with("list bullet") || folded.starts_with("list number")) return ParagraphRole::list_item;
  return ParagraphRole::text;
}

DocxStyles::DocxStyles(std::string_view xml) {
  XmlReader reader(xml);
  while (reader.next() != XmlReader::Event::over) {
    if (reader.event() != XmlReader::Event::start || reader.name() != "w:style") continue;
    const std::string id = reader.attribute("w:styleId");
    Style style;
    reader.children([&] {
      if (reader.event() != XmlReader::Event::start) return;
      if (reader.name() == "w:name") style.role = role_by_style_name(reader.attribute("w:val"));
      if (reader.name() == "w:basedOn") style.based_on = reader.attribute("w:val");
      if (reader.name() == "w:pPr") style.role = role_in_properties(reader, style.role);
    });
    styles_.emplace(id, style);
  }
}

ParagraphRole DocxStyles::role_of(const std::string& style_id) const {
  auto style = styles_.find(style_id);
  if (style == styles_.end()) return role_by_style_name(style_id);
  for (int i = 0; i < max_ancestors && style != styles_.end(); ++i) {
    if (style->second.role != ParagraphRole::text) return style->second.role;
    style = styles_.find(style->second.based_on);
  }
  return ParagraphRole::text;
}

}  // namespace broadsheet::extraction
