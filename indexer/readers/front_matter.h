#pragma once

#include <string_view>

#include "indexer/records/document_builder.h"

namespace broadsheet::readers {

/// A text whose metadata stand before it between two lines `---`, as YAML.
struct FrontMatter {
  std::string_view metadata;  ///< without the lines; empty: there are none
  std::string_view body;
};

FrontMatter split_front_matter(std::string_view text);

/// Puts the top-level keys into a builder: scalars, lists of them, and `name` of nested objects. What is no
/// YAML, such as a title with a colon, is read line by line as `key: value`.
void add_metadata(std::string_view metadata, DocumentBuilder& builder);

}  // namespace broadsheet::readers
