// Prints numbers of documents: totals and facets.
#pragma once

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// For `searcher count`.
FormatTable<Renderer> count_formats();

/// For `searcher facets`.
FormatTable<Renderer> facet_formats();

}  // namespace broadsheet::render
