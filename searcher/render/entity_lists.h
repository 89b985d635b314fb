#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Appends lists of entities.
using RenderEntities = void (*)(const std::vector<EntityList>& lists, const Style& style, std::string& out);

/// How `searcher entities` prints in the format of that name; nullptr: it does not.
RenderEntities find_entity_renderer(std::string_view format);

/// The names of the formats that have one, for messages.
std::string entity_formats();

}  // namespace broadsheet::render
