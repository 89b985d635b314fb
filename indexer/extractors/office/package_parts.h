// What all Office Open XML documents are read with: their parts, and the facts of the package around them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extraction/extracted_document.h"
#include "indexer/extractors/office/office_package.h"
#include "indexer/extractors/office/xml_reader.h"

namespace broadsheet::extraction {

/// Gives every element of a part at its start; `read` may take what is inside of it. Adds a warning if the
/// part is damaged. Does nothing if there is no such part.
void read_part(const OfficePackage& package, const std::string& name, std::vector<std::string>& warnings,
               const std::function<void(XmlReader&)>& read);

/// Adds properties, embedded files and warnings of the package. `title` is for properties without a good one.
void add_package_facts(const OfficePackage& package, std::string_view title, ExtractedDocument& document);

}  // namespace broadsheet::extraction
