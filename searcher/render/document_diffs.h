#pragma once

#include <string>
#include <string_view>

#include "searcher/diff/document_diff.h"
#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends what changed between two documents.
using RenderDiff = void (*)(const DocumentDiff& diff, const Style& style, std::string& out);

/// How `searcher diff` prints in the format of that name; nullptr: it does not.
RenderDiff find_diff_renderer(std::string_view format);

/// The names of the formats that have one, for messages.
std::string diff_formats();

}  // namespace broadsheet::render
