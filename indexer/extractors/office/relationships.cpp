#include "indexer/extractors/office/relationships.h"

#include "indexer/extractors/office/xml_reader.h"

namespace broadsheet::extraction {
namespace {

// `word/_rels/document.xml.rels` is for `word/document.xml`.
std::string relationships_name(std::string_view part) {
  const std::size_t name_at = part.rfind('/') + 1;  // 0 when there is no folder
  return std::string(part.substr(0, name_at)) + "_rels/" + std::string(part.substr(name_at)) + ".rels";
}

}  // namespace

Relationships::Relationships(const OfficePackage& package, std::string_view part) {
  const std::string* xml = package.member(relationships_name(part));
  if (!xml) return;
  XmlReader reader(*xml);
  while (reader.next() != XmlReader::Event::over) {
    if (reader.event() != XmlReader::Event::start || reader.name() != "rel:Relationship") continue;
    const std::string type = reader.attribute("Type"), target = reader.attribute("Target");
    const bool external = reader.attribute("TargetMode") == "External";
    all_.push_back({reader.attribute("Id"), type.substr(type.rfind('/') + 1),
                    external ? target : member_beside(part, target), external});
  }
}

std::string Relationships::target_of_id(std::string_view id) const {
  for (const Relationship& one : all_)
    if (one.id == id && !one.external) return one.target;
  return {};
}

std::string Relationships::target_of_type(std::string_view type) const {
  for (const Relationship& one : all_)
    if (one.type == type && !one.external) return one.target;
  return {};
}

}  // namespace broadsheet::extraction
