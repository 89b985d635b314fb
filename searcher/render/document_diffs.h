#pragma once

#include <string>
#include <string_view>

#include "searcher/diff/document_diff.h"
#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How `searcher diff` prints in one format.
struct DiffRenderer {
  std::string_view name;
  /// Appends what changed between two documents.
  void (*render)(const DocumentDiff& diff, const Style& style, std::string& out);
};

FormatTable<DiffRenderer> diff_formats();

}  // namespace broadsheet::render
