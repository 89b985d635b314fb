// Metadata in front of a Markdown text, as YAML or TOML.
#pragma once

#include <string_view>

#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// A text with metadata between two lines `---` (YAML) or `+++` (TOML) at its beginning.
struct FrontMatter {
  std::string_view metadata;  ///< without the lines; empty when there is none
  std::string_view body;
  bool is_toml = false;
};

FrontMatter split_front_matter(std::string_view text);

/// Adds the keys to a builder: scalars, lists, and what is inside of objects as `a.b`. If it is not valid
/// YAML (a title with a colon, say), reads it line by line as `key: value`. Of TOML, reads what takes one
/// line.
void add_metadata(const FrontMatter& parts, DocumentBuilder& builder);

}  // namespace broadsheet::readers
