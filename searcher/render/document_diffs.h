// Prints differences between documents.
#pragma once

#include <string>
#include <string_view>

#include "searcher/diff/document_diff.h"
#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// One format of `searcher diff`.
struct DiffRenderer {
  std::string_view name;
  void (*render)(const DocumentDiff& diff, const Style& style, std::string& out);
};

FormatTable<DiffRenderer> diff_formats();

}  // namespace broadsheet::render
