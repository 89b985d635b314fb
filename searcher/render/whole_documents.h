#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How `searcher get` prints in one format.
struct DocumentRenderer {
  std::string_view name;
  /// Appends one document, a Hit with its whole text. `headed`: one of several.
  void (*render)(const Hit& document, const Style& style, bool headed, std::string& out);
  RenderHeader header = nullptr;  ///< comes once; nullptr: none
};

FormatTable<DocumentRenderer> document_formats();

}  // namespace broadsheet::render
