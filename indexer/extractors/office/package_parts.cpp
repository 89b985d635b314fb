#include "indexer/extractors/office/package_parts.h"

#include <utility>

#include "indexer/extractors/office/document_properties.h"
#include "indexer/extractors/office/embedded_objects.h"
#include "indexer/extractors/office/relationships.h"

namespace broadsheet::extraction {

void read_part(const OfficePackage& package, const std::string& name, std::vector<std::string>& warnings,
               const std::function<void(XmlReader&)>& read) {
  const std::string* bytes = package.member(name);
  if (!bytes) return;
  XmlReader xml(*bytes);
  while (xml.next() != XmlReader::Event::over)
    if (xml.event() == XmlReader::Event::start) read(xml);
  if (xml.damaged()) warnings.push_back(name + " is damaged: read in part");
}

void add_package_facts(const OfficePackage& package, std::string_view title, ExtractedDocument& document) {
  const std::string* core = package.member(Relationships(package, "").target_of_type("core-properties"));
  add_properties(document, core ? core_properties(*core) : DocumentProperties(), title);
  for (EmbeddedFile& file : embedded_files(package)) document.embedded.push_back(std::move(file));
  document.warnings.insert(document.warnings.end(), package.warnings().begin(), package.warnings().end());
}

}  // namespace broadsheet::extraction
