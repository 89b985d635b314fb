// What an office document states about itself: title, author, dates.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extraction/extracted_document.h"

namespace broadsheet::extraction {

/// As written; empty for what is not stated.
struct DocumentProperties {
  std::string title;
  std::vector<std::string> authors;
  std::string created;   ///< when the file was made: often the day of its template
  std::string modified;  ///< when it was saved last
  std::string language;
  std::string publisher;
  std::string subject;
  std::string description;
  std::vector<std::string> keywords;
};

/// Adds what is stated and no default of an office program. `heading` is the title that the text has: it
/// counts when the properties have none.
void add_properties(ExtractedDocument& document, const DocumentProperties& properties,
                    std::string_view heading);

/// Of Office Open XML: `docProps/core.xml`.
DocumentProperties core_properties(std::string_view xml);

}  // namespace broadsheet::extraction
