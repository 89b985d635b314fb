// Prints whole documents.
#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// One format of `searcher get`.
struct DocumentRenderer {
  std::string_view name;
  /// Appends one document: a Hit with its whole text. `headed` is true if there are several documents.
  void (*render)(const Hit& document, const Style& style, bool headed, std::string& out);
  RenderHeader header = nullptr;  ///< nullptr: none
};

FormatTable<DocumentRenderer> document_formats();

}  // namespace broadsheet::render
