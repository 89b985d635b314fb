// Metadata in front of a Markdown text, as YAML.
#pragma once

#include <string_view>

#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// A text with metadata between two lines `---` at its beginning.
struct FrontMatter {
  std::string_view metadata;  ///< without the lines; empty when there is none
  std::string_view body;
};

FrontMatter split_front_matter(std::string_view text);

/// Adds the top-level keys to a builder: scalars, lists of scalars, and `name` of nested objects. If it is
/// not valid YAML (a title with a colon, say), reads it line by line as `key: value`.
void add_metadata(std::string_view metadata, DocumentBuilder& builder);

}  // namespace broadsheet::readers
