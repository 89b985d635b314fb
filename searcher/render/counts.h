#pragma once

#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How `searcher count` prints results in the format of that name: the number of documents found. nullptr: it
/// does not.
const Renderer* find_count_renderer(std::string_view format);
std::string count_formats();

/// How `searcher facets` does: a row a value.
const Renderer* find_facet_renderer(std::string_view format);
std::string facet_formats();

}  // namespace broadsheet::render
