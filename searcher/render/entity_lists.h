// Prints lists of entities.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// One format of `searcher entities`.
struct EntityRenderer {
  std::string_view name;
  void (*render)(const std::vector<EntityList>& lists, const Style& style, std::string& out);
};

FormatTable<EntityRenderer> entity_formats();

}  // namespace broadsheet::render
