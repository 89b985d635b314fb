#pragma once

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How `searcher count` prints the number of documents found.
FormatTable<Renderer> count_formats();

/// How `searcher facets` prints values of fields with their counts.
FormatTable<Renderer> facet_formats();

}  // namespace broadsheet::render
